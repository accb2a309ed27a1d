import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import type { Day } from '#domain/partial-date.ts';
import type { Graph } from '#graph/graph.ts';
import { addAnswers } from '#testing/random-answers.ts';
import { anyDay, randomRegister } from '#testing/random-register.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, openTerms, patience, today, worldOf } from '#testing/world.ts';
import { countRecords } from '../../counts.ts';
import { notKnown } from '../../dimensions.ts';
import { select } from '../../select.ts';
import { matrixIds, matrixOf, type Listed, type Matrix, type MatrixQuestion } from './matrix.ts';

const asked = (id: MatrixQuestion['id'], more: Partial<MatrixQuestion> = {}): MatrixQuestion => ({
  id,
  reach: 'worksIn',
  round: null,
  region: area.lappi,
  ...more,
});

const counted = (graph: Graph, list: Listed | null, day: Day): number =>
  list === null ? 0 : countRecords(list.noun, select(graph, list.noun, { filter: list.filter, search: '', day })).total;

/** The numbers of a matrix beside those of the lists they open. */
const numbers = (matrix: Matrix) =>
  [...matrix.cells, ...matrix.rows, ...matrix.columns, matrix].map((one) => ('count' in one ? one.count : one.total));
const listed = (graph: Graph, matrix: Matrix, day: Day) =>
  [...matrix.cells, ...matrix.rows, ...matrix.columns, matrix].map(({ list }) => counted(graph, list, day));

const cellOf = (matrix: Matrix, row: string, column: string) => {
  const [r, c] = [matrix.rows, matrix.columns].map((lines, at) =>
    lines.findIndex(({ id }) => id === [row, column][at]),
  ) as [number, number];
  const found = matrix.cells[r * matrix.columns.length + c];
  if (r < 0 || c < 0 || !found) throw new Error(`no cell ${row} ${column}`);
  return found;
};
const lineOf = (lines: Matrix['rows'], id: string) => lines.find((one) => one.id === id);

/** An organisation of a place that has sent an answer in a round. */
const heardFrom = (graph: Graph, place: string, opensOn = '2026-01', more: object = {}) => {
  const one = organisation(graph, `Vastaaja ${place}`, { homeMunicipality: place, ...more });
  const round = add(graph, 'round', { names: { fi: `Kierros ${opensOn}` }, opensOn, invited: [one.id] });
  add(graph, 'response', {
    round: round.id,
    organisations: [one.id],
    channel: 'responseChannel.link',
    state: 'responseState.sent',
  });
  return { one, round };
};

describe('every matrix', () => {
  test('counts in each cell, line and total what the list it opens counts', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...matrixIds), fc.boolean(), (seed, choice, id, names) => {
        const chance = chanceOf(choice);
        const graph = addAnswers(randomRegister(seed), chance);
        const day = anyDay(chance);
        const round = chance.once(3) ? (graph.all('round')[0]?.id ?? null) : null;
        const matrix = matrixOf(graph, asked(id, { reach: names ? 'names' : 'worksIn', round }), day);
        expect(matrix.cells).toHaveLength(matrix.rows.length * matrix.columns.length);
        expect(numbers(matrix)).toEqual(listed(graph, matrix, day));
      }),
      { numRuns: 150 },
    );
  });

  test('SR019 shows its zeros, and its sums are those of its cells', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...matrixIds), (seed, id) => {
        const graph = addAnswers(randomRegister(seed), chanceOf(seed));
        const { rows, columns, cells, ...whole } = matrixOf(graph, asked(id), today);
        const added = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0);
        const all = added(cells.map(({ count }) => count));
        expect([added(rows.map((row) => row.sum)), added(columns.map((column) => column.sum)), whole.sum]).toEqual([
          all,
          all,
          all,
        ]);
        const unknown = cells.filter(({ state }) => state === 'notKnown').length;
        expect([rows, columns].map((lines) => added(lines.map((line) => line.notKnown)))).toEqual([unknown, unknown]);
        for (const { state, count } of cells) expect(state === 'some').toBe(count > 0);
      }),
      { numRuns: 100 },
    );
  });

  test('has a row for each municipality of the region and a column for each term, used or not', () => {
    const graph = worldOf();
    const matrix = matrixOf(graph, asked('municipalityTheme'), today);
    expect(matrix.rows.map(({ id }) => id)).toEqual([area.rovaniemi, area.kemi, area.inari]);
    expect(matrix.columns.map(({ id }) => id)).toEqual(openTerms.theme.map((code) => `theme.${code}`));
    expect(new Set(matrix.cells.map(({ state }) => state))).toEqual(new Set(['notKnown']));
    expect(matrix.round).toBeNull();
  });
});

describe('municipality × theme', () => {
  test('SR024 a zero is none where somebody has answered, and not known elsewhere', () => {
    const graph = worldOf();
    network(graph, 'Kemin liikunta', { themes: ['theme.sports'], areas: [area.kemi] });
    heardFrom(graph, area.rovaniemi);
    const matrix = matrixOf(graph, asked('municipalityTheme'), today);
    const states = [area.kemi, area.rovaniemi, area.inari].map((place) => cellOf(matrix, place, 'theme.sports').state);
    expect(states).toEqual(['some', 'none', 'notKnown']);
    expect(cellOf(matrix, area.rovaniemi, 'theme.sports').finding).toBe(
      `municipalityTheme~${area.rovaniemi}~theme.sports`,
    );
    expect(cellOf(matrix, area.inari, 'theme.sports').finding).toBeNull();
    expect(cellOf(matrix, area.rovaniemi, 'theme.village').finding, 'nobody does it anywhere').toBeNull();
    expect(lineOf(matrix.rows, area.rovaniemi)?.coverage).toEqual({ sent: 1, invited: 1 });
    expect(lineOf(matrix.rows, area.inari)?.coverage).toEqual({ sent: 0, invited: 0 });
  });

  test('what a round learned stays known when the next opens, and is not known before it', () => {
    const graph = worldOf();
    const { round: earlier } = heardFrom(graph, area.kemi, '2024');
    const { round: later } = heardFrom(graph, area.inari, '2026');
    const state = (round: string | null, place: string) =>
      cellOf(matrixOf(graph, asked('municipalityTheme', { round }), today), place, 'theme.sports').state;
    expect([state(earlier.id, area.kemi), state(earlier.id, area.inari)]).toEqual(['none', 'notKnown']);
    expect([state(later.id, area.kemi), state(null, area.inari)]).toEqual(['none', 'none']);
    expect(matrixOf(graph, asked('municipalityTheme'), today).round).toBe(later.id);
    expect(matrixOf(graph, asked('municipalityTheme'), '2025-01-01' as Day).round).toBe(earlier.id);
  });

  test('tells networks that work in a municipality from those that name it', () => {
    const graph = worldOf();
    network(graph, 'Koko Lappi', { themes: ['theme.sports'], areas: [area.lappi] });
    const reach = (how: 'worksIn' | 'names') =>
      cellOf(matrixOf(graph, asked('municipalityTheme', { reach: how }), today), area.kemi, 'theme.sports').count;
    expect([reach('worksIn'), reach('names')]).toEqual([1, 0]);
  });

  test('a network without a theme may belong in any column, one without an area in any row', () => {
    const graph = worldOf();
    network(graph, 'Teematon', { areas: [area.kemi] });
    network(graph, 'Alueeton', { themes: ['theme.sports'] });
    const matrix = matrixOf(graph, asked('municipalityTheme'), today);
    const atLeast = (row: string, column: string) => cellOf(matrix, row, column).atLeast;
    expect([atLeast(area.kemi, 'theme.village'), atLeast(area.inari, 'theme.village')]).toEqual([true, false]);
    expect([atLeast(area.inari, 'theme.sports'), atLeast(notKnown, 'theme.sports')]).toEqual([true, false]);
    expect(matrix.rows.at(-1)?.id).toBe(notKnown);
    expect(matrix.columns.at(-1)).toMatchObject({ id: notKnown, total: 1 });
  });
});

describe('sector × theme', () => {
  test('SR019 a sector that nobody has answered from is not known, one that has is none; both are zero', () => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä', {
      themes: ['theme.sports'],
      areas: [area.lappi],
      memberList: 'memberList.complete',
    });
    tie(graph, organisation(graph, 'Urheilu', { sector: 'sector.nonSote' }), group);
    const before = matrixOf(graph, asked('sectorTheme'), today);
    expect(cellOf(before, 'sector.nonSote', 'theme.sports')).toMatchObject({ state: 'some', count: 1, atLeast: false });
    expect(cellOf(before, 'sector.sote', 'theme.sports')).toMatchObject({ state: 'notKnown', finding: null });
    heardFrom(graph, area.kemi, '2026', { sector: 'sector.sote' });
    const after = matrixOf(graph, asked('sectorTheme'), today);
    expect(cellOf(after, 'sector.sote', 'theme.sports')).toMatchObject({
      state: 'none',
      finding: 'sectorTheme~sector.sote~theme.sports',
    });
    tie(graph, organisation(graph, 'Tuntematon ala'), group);
    expect(cellOf(matrixOf(graph, asked('sectorTheme'), today), 'sector.sote', 'theme.sports').atLeast).toBe(true);
  });
});

describe('group × representation', () => {
  test('SR036 no association on a whole list is none, on a list nobody completed it is not known', () => {
    const graph = worldOf();
    const group = (name: string, memberList: string, kind = 'advisoryBoard') =>
      network(graph, name, {
        kind: `networkKind.${kind}`,
        memberList: `memberList.${memberList}`,
        areas: [area.lappi],
      });
    const [whole, partial, seated] = [
      group('Kokonainen', 'complete'),
      group('Osa', 'partial'),
      group('Paikka', 'complete'),
    ];
    const table = group('Pöytä', 'complete', 'partnershipTable');
    const town = organisation(graph, 'Kaupunki', { kind: 'organisationKind.municipality' });
    for (const one of [whole, partial, seated, table]) tie(graph, town, one);
    tie(graph, organisation(graph, 'Yhdistys'), seated);
    const matrix = matrixOf(graph, asked('groupRepresentation'), today);
    expect(matrix.rows.map(({ id }) => id)).toEqual([whole.id, partial.id, seated.id]);
    const cells = [whole, partial, seated].map(({ id }) => cellOf(matrix, id, 'associations'));
    expect(cells.map(({ state }) => state)).toEqual(['none', 'notKnown', 'some']);
    expect(cells.map(({ finding }) => finding)).toEqual([
      `noAssociations~${whole.id}`,
      `noAssociations~${partial.id}`,
      null,
    ]);
    expect(matrix.total).toBe(2);
    expect(lineOf(matrix.columns, 'municipalities')).toMatchObject({ total: 1, sum: 3 });
  });

  test('a set of organisations is of an unknown number: its cell is not none', () => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä', { kind: 'networkKind.expertGroup', memberList: 'memberList.complete' });
    tie(graph, organisation(graph, 'Kaikki kunnat', { kind: 'organisationKind.municipality', plural: true }), group);
    const cell = cellOf(matrixOf(graph, asked('groupRepresentation'), today), group.id, 'municipalities');
    expect(cell).toMatchObject({ count: 0, state: 'notKnown', atLeast: true });
  });

  test('without a group there is nothing to list', () => {
    const graph = worldOf();
    organisation(graph, 'Yhdistys');
    const matrix = matrixOf(graph, asked('groupRepresentation'), today);
    expect(matrix).toMatchObject({ rows: [], cells: [], total: 0 });
    expect(counted(graph, matrix.list, today)).toBe(0);
  });
});

describe('challenge × resource', () => {
  test('a row tells who states the challenge, its cells who offers what helps; the rest does not apply', () => {
    const graph = worldOf();
    const { one } = heardFrom(graph, area.kemi);
    const [response] = graph.all('response');
    const money = add(graph, 'concept', {
      scheme: 'resourceKind',
      labels: { fi: 'Raha' },
      helpsWith: ['challengeKind.funding'],
    });
    const say = (part: 'challenge' | 'resource', more: object) =>
      add(graph, 'statement', { response: response?.id, kind: `statementKind.${part}`, about: one.id, ...more });
    say('challenge', { challenge: 'challengeKind.funding' });
    const matrix = () => matrixOf(graph, asked('challengeResource'), today);
    expect(cellOf(matrix(), 'challengeKind.funding', money.id)).toMatchObject({
      state: 'none',
      count: 0,
      finding: 'challengeWithoutResource~challengeKind.funding',
    });
    expect(cellOf(matrix(), 'challengeKind.scope', money.id).state).toBe('notApplicable');
    expect(lineOf(matrix().rows, 'challengeKind.funding')?.total).toBe(1);
    say('resource', { resource: money.id });
    say('resource', { text: 'Sali' });
    expect(cellOf(matrix(), 'challengeKind.funding', money.id)).toMatchObject({
      state: 'some',
      count: 1,
      finding: null,
    });
    expect(lineOf(matrix().columns, notKnown)?.total).toBe(1);
  });
});
