/** Somebody who might fill a gap. Suggestions to look at, each with its reasons; nobody is asked, nothing is scored. */
import type { Day } from '#domain/partial-date.ts';
import type { Organisation } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { isValidOn } from '../../validity.ts';
import type { Reason } from '../finding.ts';
import { isCounting } from './lines.ts';

export type Filler = { readonly id: string; readonly reasons: readonly Reason[] };

/** A filler with what it is ordered by: compared number by number, the lesser first. */
export type Ranked = Filler & { readonly rank: readonly number[] };

const compared = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((number, place) => number !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** The likeliest first, equals by id. */
export const likeliest = (ranked: readonly Ranked[]): readonly Filler[] =>
  ranked
    .toSorted((a, b) => compared(a.rank, b.rank) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ id, reasons }) => ({ id, reasons }));

/** The organisation, when it holds on the day and is one. */
export const organisationOn = (graph: GraphReader, id: string, day: Day): Organisation | null => {
  const found = graph.get('organisation', id);
  return found && isValidOn(found, day) && isCounting(found) ? found : null;
};
