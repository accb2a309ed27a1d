/** A cell of a matrix in words, as it is spoken and listed. */
import { nounKey } from '@tvl/core/texts/keys.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import type { GapCellFragment, GapLineFragment } from '../../generated/graphql.ts';
import type { IconName } from '#ui/index.ts';
import type { MatrixDefinition } from './matrices.ts';

export type Cell = GapCellFragment;
export type Line = GapLineFragment;

/** What was done about the gap that a cell is. */
export const doneAbout = ({ findingState }: Pick<Cell, 'findingState'>): 'dismissed' | 'later' | null =>
  findingState === 'DECIDED' ? 'dismissed' : findingState === 'LATER' ? 'later' : null;

export const doneIcons = { dismissed: 'check', later: 'clock' } as const satisfies Readonly<Record<string, IconName>>;

/** As the cell is drawn: null is not known, which is not zero. */
export const cellValue = ({ state, count }: Cell): number | null | 'notApplicable' =>
  state === 'NOT_KNOWN' ? null : state === 'NOT_APPLICABLE' ? 'notApplicable' : count;

/** "3", "3+", "0", "?", "–" */
export const cellText = ({ state, count, atLeast }: Cell, { number }: Pick<Speaker, 'number'>): string => {
  if (state === 'NOT_KNOWN') return '?';
  if (state === 'NOT_APPLICABLE') return '–';
  return state === 'SOME' && atLeast ? `${number(count)}+` : number(count);
};

const keys = {
  NONE: 'gaps.cell.none',
  NOT_KNOWN: 'gaps.cell.notKnown',
  NOT_APPLICABLE: 'gaps.cell.notApplicable',
} as const;

/** "3 verkostoa" */
export const sayCounted = ({ say }: Speaker, { counts }: MatrixDefinition, n: number): string =>
  say(nounKey(counts, 'count'), { n });

/** "Enontekiö, Mielenterveys: 0 verkostoa, asia on kysytty" */
export const sayCell = (
  speaker: Speaker,
  matrix: MatrixDefinition,
  cell: Cell,
  { row, column }: { readonly row: string; readonly column: string },
): string => {
  const { say } = speaker;
  const key = cell.state === 'SOME' ? (cell.atLeast ? 'gaps.cell.atLeast' : 'gaps.cell.some') : keys[cell.state];
  const told = say(key, { row, column, N: sayCounted(speaker, matrix, cell.count) });
  const done = doneAbout(cell);
  return done === null ? told : say(`gaps.cell.${done}`, { cell: told });
};

/** Totals of a line: how many different ones, and whether there may be more. */
export const sayTotal = (
  speaker: Speaker,
  matrix: MatrixDefinition,
  line: Pick<Line, 'total' | 'notKnown'>,
  name: string,
  cells: number,
): string =>
  speaker.say(
    line.notKnown === cells && line.total === 0
      ? 'gaps.total.unknown'
      : line.notKnown > 0
        ? 'gaps.total.partly'
        : 'gaps.total.spoken',
    { name, N: sayCounted(speaker, matrix, line.total) },
  );

/** The same of a row, whose total may count something else than its cells. */
export const sayRowTotal = (
  speaker: Speaker,
  matrix: MatrixDefinition,
  line: Pick<Line, 'total' | 'notKnown'>,
  name: string,
  cells: number,
): string =>
  matrix.rowTotal === 'stating'
    ? speaker.say('gaps.total.statingSpoken', { name, N: sayCounted(speaker, matrix, line.total) })
    : sayTotal(speaker, matrix, line, name, cells);

/** The number of a total; "?" where no cell of it is known, which is not 0. */
export const totalText = (
  { number }: Pick<Speaker, 'number'>,
  { total, notKnown }: Pick<Line, 'total' | 'notKnown'>,
  cells: number,
): string => (notKnown === cells && total === 0 ? '?' : number(total));

/** "11 + ?": cells that are not known are said, never taken for zero. */
export const sumText = ({ say, number }: Speaker, sum: number, notKnown: number, cells: number): string => {
  if (notKnown === cells && sum === 0) return say('gaps.total.notKnown');
  return notKnown === 0 ? number(sum) : say('gaps.total.plus', { n: sum });
};

/** The cells of a matrix by what is known of them, and apart from them those that somebody has decided on. */
export const countCells = (cells: readonly Cell[]) => ({
  none: cells.filter((cell) => cell.state === 'NONE' && doneAbout(cell) === null).length,
  notKnown: cells.filter((cell) => cell.state === 'NOT_KNOWN' && doneAbout(cell) === null).length,
  notApplicable: cells.filter(({ state }) => state === 'NOT_APPLICABLE').length,
  dismissed: cells.filter((cell) => doneAbout(cell) === 'dismissed').length,
  later: cells.filter((cell) => doneAbout(cell) === 'later').length,
});
