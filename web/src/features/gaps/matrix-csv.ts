/** The matrix as a table in a file: the same numbers and words as on the page. */
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { csvText } from '@tvl/core/view/csv-text.ts';
import type { Cell, Line } from './cell-words.ts';
import { rowTotalKey } from './matrices.ts';
import type { MatrixView } from './matrix-view.ts';

/** What is not known is said in words, never 0. */
const cellOf = ({ say }: Speaker, { state, count, atLeast }: Cell): string => {
  if (state === 'NOT_KNOWN') return say('gaps.csv.notKnown');
  if (state === 'NOT_APPLICABLE') return say('gaps.csv.notApplicable');
  return atLeast && state === 'SOME' ? `${count}+` : String(count);
};

export const matrixCsv = (speaker: Speaker, view: MatrixView): string => {
  const { say } = speaker;
  const { definition, matrix, rows, columns, cellsOf, hasCoverage } = view;
  const isUnknown = (value: number, notKnown: number, cells: number): boolean => value === 0 && notKnown === cells;
  const total = ({ total: value, notKnown }: Pick<Line, 'total' | 'notKnown'>, cells: number): string =>
    isUnknown(value, notKnown, cells) ? say('gaps.csv.notKnown') : String(value);
  const sum = (value: number, notKnown: number, cells: number): string => {
    if (isUnknown(value, notKnown, cells)) return say('gaps.csv.notKnown');
    return notKnown === 0 ? String(value) : say('gaps.total.plus', { n: String(value) });
  };
  const unknown = matrix.cells.filter(({ state }) => state === 'NOT_KNOWN').length;
  return csvText([
    [
      say(`gaps.matrix.${definition.name}.row`),
      ...columns.map(({ name }) => name),
      say(rowTotalKey(definition)),
      say('gaps.total.sum'),
      ...(hasCoverage ? [say('gaps.csv.sent'), say('gaps.csv.invited')] : []),
    ],
    ...rows.map((row, at) => [
      row.name,
      ...cellsOf(at).map((cell) => cellOf(speaker, cell)),
      total(row, columns.length),
      sum(row.sum, row.notKnown, columns.length),
      ...(hasCoverage ? [String(row.coverage?.sent ?? ''), String(row.coverage?.invited ?? '')] : []),
    ]),
    [
      say('gaps.total.all'),
      ...columns.map((column) => total(column, rows.length)),
      total({ total: matrix.total, notKnown: unknown }, matrix.cells.length),
      sum(matrix.sum, unknown, matrix.cells.length),
      ...(hasCoverage ? ['', ''] : []),
    ],
  ]);
};
