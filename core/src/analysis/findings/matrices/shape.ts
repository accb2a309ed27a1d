/** What a matrix is: lines, cells, and for each number the list it counts. */
import type { Noun } from '#domain/ids.ts';
import type { Filter } from '../../select.ts';

export const matrixIds = [
  'municipalityTheme',
  'municipalityTargetGroup',
  'sectorTheme',
  'groupRepresentation',
  'challengeResource',
] as const;
export type MatrixId = (typeof matrixIds)[number];

/**
 * What is known of a cell. Unknown is not zero: a cell that counts nothing is `none` only when somebody who would know
 * has been heard. In rows of municipalities and sectors: somebody of them has sent an answer in the round or an earlier
 * one. In rows of groups: the list of members is whole, and no set of organisations is on it. In rows of challenges:
 * anybody has sent an answer. Else it is `notKnown`. The row of what has no value counts exactly: its zeros are `none`.
 */
export type CellState = 'some' | 'none' | 'notKnown' | 'notApplicable';

/** A list, as `select` gives it. */
export type Listed = { readonly noun: Noun; readonly filter: Filter };

export type Line = {
  /** Of a record, a sort of organisation, or `notKnown` for what has no value. */
  readonly id: string;
  /** Distinct records in the line. */
  readonly total: number;
  /** What the total counts. */
  readonly list: Listed | null;
  /** Of its cells: larger than the total when one record is in several. */
  readonly sum: number;
  /** Cells that are not known. */
  readonly notKnown: number;
  /** Of a municipality, in the round. */
  readonly coverage: { readonly sent: number; readonly invited: number | null } | null;
};

export type Cell = {
  readonly state: CellState;
  readonly count: number;
  /** There may be more: something that was counted has no value, or is of an unknown number. */
  readonly atLeast: boolean;
  readonly list: Listed | null;
  /** Id of the finding that says it is a gap. */
  readonly finding: string | null;
};

export type Matrix = {
  readonly id: MatrixId;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Row by row. */
  readonly cells: readonly Cell[];
  readonly total: number;
  readonly list: Listed | null;
  readonly sum: number;
  /** The round that coverage is of; answers are those of it and of earlier ones. */
  readonly round: string | null;
};

export type MatrixQuestion = {
  readonly id: MatrixId;
  /** Networks that work in a municipality, also from a wider area; or only those recorded for it. */
  readonly reach: 'worksIn' | 'names';
  /** Null: the latest with answers. */
  readonly round: string | null;
  readonly region: string;
};
