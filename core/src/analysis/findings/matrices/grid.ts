/** Counts records by two dimensions in one pass; each number is that of the list its filter opens. */
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { notKnown } from '../../dimensions.ts';
import { select, type Filter } from '../../select.ts';
import { isCounting } from './lines.ts';
import type { Cell, CellState, Line, Listed, Matrix } from './shape.ts';

export type Axis = {
  /** Every line but the one of what has no value, which comes last when something has none. */
  readonly lines: readonly string[];
  /** Lines a record is in; none: it has no value. */
  readonly valuesOf: (record: AnyRecord) => readonly string[];
  /** What lists a line. */
  readonly filterOf: (line: string) => Filter;
  /** What lists all lines together. */
  readonly whole: Filter;
};

/** Cells that may hold more than is known; null stands for every line. */
export type Opening = { readonly row: string | null; readonly column: string | null };

export type Counting = {
  readonly noun: Noun;
  readonly rows: Axis;
  readonly columns: Axis;
  /** What may hold more, beside records that lack a value and sets of organisations. */
  readonly openings: (record: AnyRecord, columns: readonly string[]) => readonly Opening[];
  readonly openRows: ReadonlySet<string>;
  readonly zeroOf: (row: string, isOpen: boolean) => CellState;
  readonly coverageOf: (row: string) => Line['coverage'];
  readonly findingOf: (row: string, column: string) => string | null;
};

export type Grid = Pick<Matrix, 'rows' | 'columns' | 'cells' | 'total' | 'list' | 'sum'>;

const keyOf = (row: string | null, column: string | null): string => `${row ?? ''}\n${column ?? ''}`;

type Pass = {
  readonly counts: ReadonlyMap<string, number>;
  readonly open: ReadonlySet<string>;
  readonly total: number;
};

/** Where a record stands on an axis; null where it has no value. */
const placesOn = (axis: Axis, lines: ReadonlySet<string>, record: AnyRecord): readonly (string | null)[] => {
  const values = axis.valuesOf(record);
  return values.length === 0 ? [null] : values.filter((value) => lines.has(value));
};

/** Goes through the records once. Counts of cells, rows (no column) and columns (no row) by key. */
const pass = (graph: GraphReader, { noun, rows, columns, openings, openRows }: Counting, day: Day): Pass => {
  const counts = new Map<string, number>();
  const open = new Set([...openRows].map((row) => keyOf(row, null)));
  const [rowLines, columnLines] = [new Set(rows.lines), new Set(columns.lines)];
  const add = (row: string | null, column: string | null): void => {
    const key = keyOf(row, column);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  let total = 0;
  const filter = { ...rows.whole, ...columns.whole };
  const records = select(graph, noun, { filter, search: '', day }) as unknown as readonly AnyRecord[];
  for (const record of records) {
    const own = [placesOn(rows, rowLines, record), placesOn(columns, columnLines, record)] as const;
    const counted = isCounting(record);
    if (!counted && record['plural'] !== true) continue;
    for (const row of own[0])
      for (const column of own[1]) if (!counted || row === null || column === null) open.add(keyOf(row, column));
    if (!counted) continue;
    const known = own[1].flatMap((column) => column ?? []);
    for (const { row, column } of openings(record, known)) open.add(keyOf(row, column));
    total += 1;
    for (const row of own[0]) add(row ?? notKnown, null);
    for (const column of own[1]) add(null, column ?? notKnown);
    for (const row of own[0]) for (const column of own[1]) add(row ?? notKnown, column ?? notKnown);
  }
  return { counts, open, total };
};

/** The lines, with one for what has no value when there is such. */
const linesOf = ({ lines }: Axis, hasUnknown: boolean): readonly string[] =>
  hasUnknown ? [...lines, notKnown] : lines;

const summed = (cells: readonly Cell[]): Pick<Line, 'sum' | 'notKnown'> => ({
  sum: cells.reduce((sum, { count }) => sum + count, 0),
  notKnown: cells.filter(({ state }) => state === 'notKnown').length,
});

export const gridOf = (graph: GraphReader, counting: Counting, day: Day): Grid => {
  const { noun, rows, columns, zeroOf, coverageOf, findingOf } = counting;
  const { counts, open, total } = pass(graph, counting, day);
  const count = (row: string | null, column: string | null): number => counts.get(keyOf(row, column)) ?? 0;
  const rowIds = linesOf(rows, count(notKnown, null) > 0);
  const columnIds = linesOf(columns, count(null, notKnown) > 0);
  const list = (row: Filter, column: Filter): Listed => ({ noun, filter: { ...row, ...column } });
  const cellOf = (row: string, column: string): Cell => {
    const found = count(row, column);
    const isOpen =
      row !== notKnown &&
      column !== notKnown &&
      [keyOf(null, null), keyOf(row, null), keyOf(null, column), keyOf(row, column)].some((key) => open.has(key));
    const zero = (): CellState => (row === notKnown ? 'none' : zeroOf(row, isOpen));
    return {
      state: found > 0 ? 'some' : zero(),
      count: found,
      atLeast: isOpen,
      list: list(rows.filterOf(row), columns.filterOf(column)),
      finding: found > 0 ? null : findingOf(row, column),
    };
  };
  const cells = rowIds.flatMap((row) => columnIds.map((column) => cellOf(row, column)));
  const wide = columnIds.length;
  return {
    rows: rowIds.map((id, at) => ({
      id,
      total: count(id, null),
      list: list(rows.filterOf(id), columns.whole),
      ...summed(cells.slice(at * wide, (at + 1) * wide)),
      coverage: id === notKnown ? null : coverageOf(id),
    })),
    columns: columnIds.map((id, at) => ({
      id,
      total: count(null, id),
      list: list(rows.whole, columns.filterOf(id)),
      ...summed(cells.filter((_, place) => place % wide === at)),
      coverage: null,
    })),
    cells,
    total,
    list: list(rows.whole, columns.whole),
    sum: summed(cells).sum,
  };
};
