import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import type { Noun } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import type { Graph } from '#graph/graph.ts';
import { intents } from '#testing/commands.ts';
import { namesIn, takeNames } from '#testing/finding-world.ts';
import { live } from '#testing/history.ts';
import { addAnswers } from '#testing/random-answers.ts';
import { anyDay, days, randomRegister } from '#testing/random-register.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, patience, run, today, worldOf } from '#testing/world.ts';
import { FindingEngine } from '../engine.ts';
import type { Finding } from '../finding.ts';
import { matrixIds, matrixOf, type Listed } from '../matrices/matrix.ts';
import { countOf } from '../matrices/lines.ts';
import { cellLooks } from './cell-looks.ts';

const ours = new Set<string>([...Object.keys(cellLooks), 'cutOrganisation']);
const engineOf = (graph: Graph, day: Day = today) => new FindingEngine(graph, day, namesIn(graph));
const foundBy = (engine: FindingEngine): readonly Finding[] =>
  engine.all().filter(({ analysis }) => ours.has(analysis));
const told = (engine: FindingEngine): readonly string[] =>
  foundBy(engine).map(({ id, kind, band }) => `${id} ${kind} ${band}`);

const looked: readonly Noun[] = [
  'organisation',
  'network',
  'membership',
  'membership',
  'round',
  'response',
  'response',
  'statement',
  'municipalPractice',
  'area',
  'concept',
];

describe('gaps of cells', () => {
  test('after any changes are those of a look from nothing', patience, () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(...days),
        fc.array(intents(0, looked), { minLength: 4, maxLength: 24 }),
        (seed, day, all) => {
          const graph = addAnswers(randomRegister(seed), chanceOf(seed));
          const names = namesIn(graph);
          const engine = new FindingEngine(graph, day as Day, names);
          for (let at = 0; at < all.length; at += 3) {
            const changes = live(graph, all.slice(at, at + 3)).flatMap((set) => set.changes);
            takeNames(names, graph, changes);
            engine.take(changes);
            expect(told(engine)).toEqual(told(engineOf(graph, day as Day)));
            for (const { analysis } of foundBy(engine)) met.add(analysis);
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(met.size).toBeGreaterThanOrEqual(4);
  });

  test('are the cells that matrices name, and their facts count the lists they open', patience, () => {
    let named = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const chance = chanceOf(seed);
        const graph = addAnswers(randomRegister(seed), chance);
        const day = anyDay(chance);
        const engine = engineOf(graph, day);
        for (const id of matrixIds) {
          const { cells } = matrixOf(graph, { id, reach: 'worksIn', round: null, region: area.lappi }, day);
          for (const { finding, count } of cells) {
            if (finding === null) continue;
            named += 1;
            expect(count).toBe(0);
            expect(engine.get(finding)?.id).toBe(finding);
          }
          const seen = new Set(cells.map(({ finding }) => finding));
          const lappi = foundBy(engine).filter(({ analysis, subjects }) => {
            const [first = ''] = subjects;
            return analysis === id && graph.get('area', first)?.partOf === area.lappi;
          });
          expect(lappi.filter((one) => !seen.has(one.id))).toEqual([]);
        }
        for (const one of foundBy(engine))
          for (const { value, list } of engine.evidence(one).facts)
            if (list) expect(value).toBe(countOf(graph, (list satisfies Listed).noun, list.filter, day));
      }),
      { numRuns: 100 },
    );
    expect(named).toBeGreaterThan(20);
  });

  test('SR068 a municipality without a contact, or of which the latest round did not learn it', () => {
    const graph = worldOf();
    const rounds = ['2024', '2026'].map((opensOn) => add(graph, 'round', { names: { fi: opensOn }, opensOn }).id);
    const found = (round: string | undefined, place: string, contact: string) =>
      add(graph, 'municipalPractice', {
        area: place,
        round,
        contactRole: `practiceState.${contact}`,
        cooperationDocument: 'practiceState.no',
        forum: 'practiceState.no',
      });
    expect(told(engineOf(graph)), 'nobody has looked').toEqual([]);
    found(rounds[0], area.inari, 'yes');
    found(rounds[0], area.kemi, 'no');
    found(rounds[1], area.kemi, 'yes');
    found(rounds[1], area.rovaniemi, 'no');
    expect(told(engineOf(graph))).toEqual([
      `municipalityContact~${area.rovaniemi} noContact 3`,
      `municipalityContact~${area.inari} contactUnknown 1`,
    ]);
    expect(told(engineOf(graph, '2025-01-01' as Day))).toEqual([
      `municipalityContact~${area.kemi} noContact 3`,
      `municipalityContact~${area.rovaniemi} contactUnknown 1`,
    ]);
  });

  test('SR036 a group without an association is a gap; speaking for one, or all of them, is told or is none', () => {
    const graph = worldOf();
    const group = (name: string) =>
      network(graph, name, { kind: 'networkKind.advisoryBoard', memberList: 'memberList.complete' });
    const [bare, through, all] = ['Paljas', 'Puolesta', 'Kaikki'].map(group);
    const town = organisation(graph, 'Kaupunki', { kind: 'organisationKind.municipality' });
    const association = organisation(graph, 'Yhdistys');
    if (!bare || !through || !all) throw new Error('three were added');
    tie(graph, town, bare);
    tie(graph, association, bare, 'participant');
    tie(graph, town, through, 'member', { onBehalfOf: [association.id] });
    tie(graph, organisation(graph, 'Kaikki järjestöt', { plural: true }), all);
    const engine = engineOf(graph);
    const gap = (id: string) => engine.get(`noAssociations~${id}`);
    expect([bare, through, all].map(({ id }) => gap(id)?.kind)).toEqual(['noAssociation', 'noAssociation', undefined]);
    const against = [bare, through].map(({ id }) => {
      const finding = gap(id);
      return finding && engine.evidence(finding).against.map(({ code, records }) => [code, ...records]);
    });
    expect(against).toEqual([[['participatesOnly', association.id]], [['representedThrough', association.id]]]);
  });

  test('nobody has to bring to a place what nobody does, nor "other"', () => {
    const graph = worldOf();
    const one = organisation(graph, 'Vastaaja', { homeMunicipality: area.inari });
    const round = add(graph, 'round', { names: { fi: 'Kierros' } }).id;
    add(graph, 'response', {
      round,
      organisations: [one.id],
      channel: 'responseChannel.link',
      state: 'responseState.sent',
    });
    const other = { id: 'theme.other' };
    run(graph, { do: 'add', noun: 'concept', id: other.id, input: { scheme: 'theme', labels: { fi: 'Muu' } } });
    network(graph, 'Kemin', { themes: ['theme.sports', other.id], areas: [area.kemi] });
    network(graph, 'Oulun', { themes: ['theme.village'], areas: [area.oulu] });
    network(graph, 'Koko Lapin', { themes: ['theme.experience'], areas: [area.lappi] });
    const places = told(engineOf(graph)).filter((id) => id.startsWith('municipality'));
    expect(places).toEqual([`municipalityTheme~${area.inari}~theme.sports emptyCell 1`]);
  });
});
