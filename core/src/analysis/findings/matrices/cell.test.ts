import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { addAnswers } from '#testing/random-answers.ts';
import { randomRegister } from '#testing/random-register.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, patience, today, worldOf } from '#testing/world.ts';
import { networkIds } from '../../members.ts';
import { cellDetails } from './cell.ts';
import { matrixIds, matrixOf, type MatrixQuestion } from './matrix.ts';

const asked = (id: MatrixQuestion['id']): MatrixQuestion => ({ id, reach: 'worksIn', round: null, region: area.lappi });

const said = (details: ReturnType<typeof cellDetails>) =>
  details?.fillers.map(({ id, reasons }) => [id, ...reasons.map(({ code }) => code)]);

describe('a cell', () => {
  test('is that of its matrix, names what it counts, and never offers those as fillers', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...matrixIds), (seed, choice, id) => {
        const chance = chanceOf(choice);
        const graph = addAnswers(randomRegister(seed), chance);
        const matrix = matrixOf(graph, asked(id), today);
        if (matrix.cells.length === 0) return;
        const at = chance.below(matrix.cells.length);
        const [row, column] = [
          matrix.rows[Math.floor(at / matrix.columns.length)],
          matrix.columns[at % matrix.columns.length],
        ];
        const details = cellDetails(graph, asked(id), row?.id ?? '', column?.id ?? '', today);
        expect(details).toMatchObject({ cell: matrix.cells[at], row, column });
        expect(details?.counted).toHaveLength(matrix.cells[at]?.count ?? -1);
        const fillers = details?.fillers ?? [];
        expect(new Set(fillers.map((one) => one.id)).size).toBe(fillers.length);
        for (const filler of fillers) {
          expect(filler.reasons.length).toBeGreaterThan(0);
          expect(details?.counted).not.toContain(filler.id);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('that is none of the matrix has no details', () => {
    expect(cellDetails(worldOf(), asked('municipalityTheme'), area.oulu, 'theme.sports', today)).toBeNull();
  });
});

describe('who might fill a cell', () => {
  test('of a municipality: those at home there with such networks elsewhere, then networks nearby, then others', () => {
    const graph = worldOf();
    const [sports, more] = ['Kemin liikunta', 'Toinen'].map((name) =>
      network(graph, name, { themes: ['theme.sports'], areas: [area.kemi] }),
    );
    if (!sports || !more) throw new Error('two were added');
    const home = organisation(graph, 'Kotona', { homeMunicipality: area.inari });
    const busy = organisation(graph, 'Monessa', { homeMunicipality: area.inari });
    const wide = organisation(graph, 'Koko Lappi', { homeMunicipality: area.kemi, operatingAreas: [area.lappi] });
    const away = organisation(graph, 'Muualla', { homeMunicipality: area.kemi });
    for (const one of [home, busy, wide, away]) tie(graph, one, sports);
    tie(graph, busy, more);
    const details = cellDetails(graph, asked('municipalityTheme'), area.inari, 'theme.sports', today);
    const near = [sports.id, more.id].toSorted().map((id) => [id, 'nearbyNetworks']);
    expect(said(details)).toEqual([
      [busy.id, 'homeInArea', 'themeElsewhere'],
      [home.id, 'homeInArea', 'themeElsewhere'],
      ...near,
      [wide.id, 'worksInArea', 'themeElsewhere'],
    ]);
  });

  test('of a group: those that work with it without belonging, then those in networks about the same', () => {
    const graph = worldOf();
    const about = { themes: ['theme.sports'], areas: [area.lappi] };
    const group = network(graph, 'Ryhmä', { ...about, kind: 'networkKind.expertGroup' });
    const other = network(graph, 'Liikunta', about);
    const [works, alike, none] = ['Toimii', 'Samaa', 'Ei mitään'].map((name) => organisation(graph, name));
    if (!works || !alike || !none) throw new Error('three were added');
    tie(graph, works, group, 'participant');
    tie(graph, alike, other);
    expect(said(cellDetails(graph, asked('groupRepresentation'), group.id, 'associations', today))).toEqual([
      [works.id, 'participatesOnly'],
      [alike.id, 'themeElsewhere'],
    ]);
  });

  test('of a sector: those of it that meet members of the networks elsewhere', () => {
    const graph = worldOf();
    const about = network(graph, 'Liikunta', { themes: ['theme.sports'], areas: [area.lappi] });
    const meeting = network(graph, 'Muu');
    const member = organisation(graph, 'Jäsen', { sector: 'sector.nonSote' });
    const near = organisation(graph, 'Tuttu', { sector: 'sector.sote' });
    organisation(graph, 'Vieras', { sector: 'sector.sote' });
    for (const to of [about, meeting]) tie(graph, member, to);
    tie(graph, near, meeting);
    const details = cellDetails(graph, asked('sectorTheme'), 'sector.sote', 'theme.sports', today);
    expect(said(details)).toEqual([[near.id, 'shareNetworks']]);
    expect([...networkIds(graph, near.id, today)]).toEqual(details?.fillers[0]?.reasons[0]?.records);
  });

  test('of a challenge: those who offer another resource that helps, then those who say it in their own words', () => {
    const graph = worldOf();
    const helpsWith = ['challengeKind.funding'];
    const [money, people] = ['Raha', 'Ihmiset'].map(
      (fi) => add(graph, 'concept', { scheme: 'resourceKind', labels: { fi }, helpsWith }).id as string,
    );
    const round = add(graph, 'round', { names: { fi: 'Kierros' } }).id;
    const saying = (name: string, more: object) => {
      const one = organisation(graph, name);
      const response = add(graph, 'response', {
        round,
        organisations: [one.id],
        channel: 'responseChannel.link',
        state: 'responseState.sent',
      }).id;
      add(graph, 'statement', { response, kind: 'statementKind.resource', about: one.id, ...more });
      return one.id;
    };
    const [own, helping] = [saying('Omin sanoin', { text: 'Sali' }), saying('Ihmiset', { resource: people })];
    saying('Aika', { resource: 'resourceKind.time' });
    const cell = (resource = '') =>
      cellDetails(graph, asked('challengeResource'), 'challengeKind.funding', resource, today);
    expect(said(cell(money))).toEqual([
      [helping, 'offersResource'],
      [own, 'offersInOwnWords'],
    ]);
    expect(said(cell('resourceKind.time')), 'does not help').toEqual([]);
  });
});
