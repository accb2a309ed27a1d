/** A matrix as its grid, list and file show it: lines with their names, cells by row and column. */
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { sorts } from '@tvl/core/analysis/findings/matrices/sorts.ts';
import type { GapMatrixQuery } from '../../generated/graphql.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { type PictureName, pictureWithCode } from '#ui/index.ts';
import type { SentRecord } from '#records/sent.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { Cell, Line } from './cell-words.ts';
import type { MatrixDefinition } from './matrices.ts';

export type Matrix = GapMatrixQuery['matrix'];

export type NamedLine = Line & {
  readonly name: string;
  readonly lang: string | undefined;
  readonly picture: PictureName | undefined;
};

export type MatrixView = {
  readonly definition: MatrixDefinition;
  readonly matrix: Matrix;
  readonly rows: readonly NamedLine[];
  readonly columns: readonly NamedLine[];
  /** Cells of a row, in the order of the columns. */
  readonly cellsOf: (row: number) => readonly Cell[];
  /** Rows tell how many of the invited have answered. */
  readonly hasCoverage: boolean;
};

/** Lines without a record: what has no value, and sorts of organisations. */
const ownName = (say: Speaker['say'], { id }: MatrixDefinition, line: string): string => {
  if (line === notKnown) return say(id === 'CHALLENGE_RESOURCE' ? 'gaps.ownWords' : 'gaps.noValue');
  return say(`gaps.sort.${sorts.find((sort) => sort === line) ?? 'other'}`);
};

export const useMatrixView = (definition: MatrixDefinition, matrix: Matrix): MatrixView => {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const named = (line: Line): NamedLine => {
    const record: (SentRecord & { readonly symbol?: string | null }) | null = line.record;
    const { text, lang } =
      record === null ? { text: ownName(say, definition, line.id), lang: undefined } : words(record.names);
    return { ...line, name: text, lang, picture: pictureWithCode(record?.symbol ?? '') };
  };
  const rows = matrix.rows.map(named);
  const columns = matrix.columns.map(named);
  return {
    definition,
    matrix,
    rows,
    columns,
    cellsOf: (row) => matrix.cells.slice(row * columns.length, (row + 1) * columns.length),
    hasCoverage: rows.some(({ coverage }) => coverage !== null),
  };
};

const between = '~';

/** The parameter that says which cell is open. */
export const cellParameter = 'ruutu';

export const cellWord = (row: string, column: string): string => `${row}${between}${column}`;

export const cellIn = (word: string | null): { readonly row: string; readonly column: string } | null => {
  const [row = '', column = ''] = (word ?? '').split(between);
  return row === '' || column === '' ? null : { row, column };
};
