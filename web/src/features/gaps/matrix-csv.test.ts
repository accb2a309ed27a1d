import { expect, test } from 'vitest';
import { loadSpeaker } from '@tvl/core/texts/load.ts';
import type { Cell } from './cell-words.ts';
import { matrices } from './matrices.ts';
import { matrixCsv } from './matrix-csv.ts';
import type { MatrixView, NamedLine } from './matrix-view.ts';

const speaker = await loadSpeaker('fi');

const line = (name: string, total: number, unknown: number): NamedLine => ({
  id: name,
  record: null,
  total,
  path: null,
  sum: total,
  notKnown: unknown,
  coverage: null,
  name,
  lang: undefined,
  picture: undefined,
});

const cell = (state: Cell['state'], count = 0, atLeast = false): Cell => ({
  state,
  count,
  atLeast,
  path: null,
  finding: null,
  findingState: null,
});

const view = (rows: readonly NamedLine[], columns: readonly NamedLine[], cells: readonly Cell[], total: number) =>
  ({
    definition: matrices[0],
    matrix: { cells, total, sum: total },
    rows,
    columns,
    cellsOf: (row: number) => cells.slice(row * columns.length, (row + 1) * columns.length),
    hasCoverage: false,
  }) as unknown as MatrixView;

test('what nobody knows is a word in cells and totals alike, never 0', () => {
  const cells = [cell('SOME', 2, true), cell('NONE'), cell('NOT_KNOWN'), cell('NOT_KNOWN')];
  const rows = [line('Kemi', 2, 0), line('Salla', 0, 2)];
  const columns = [line('Kulttuuri', 2, 1), line('Liikunta', 0, 1)];
  const [, first, second, last] = matrixCsv(speaker, view(rows, columns, cells, 2))
    .trim()
    .split(/\r?\n/);
  const unknown = speaker.say('gaps.csv.notKnown');
  expect(first).toMatch(/Kemi.2\+.0.2.2$/);
  expect(second?.split(/[;,]/)).toEqual(['Salla', unknown, unknown, unknown, unknown]);
  expect(last).toContain('2');
});

test('a matrix of which nobody knows anything totals to that', () => {
  const csv = matrixCsv(speaker, view([line('Kemi', 0, 1)], [line('Kulttuuri', 0, 1)], [cell('NOT_KNOWN')], 0));
  expect(csv).not.toMatch(/\b0\b/);
});
