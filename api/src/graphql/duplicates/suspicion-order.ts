/** Suspected duplicates in order, surest first, and the place of a pair in it as an opaque text. */
import type { Suspicion } from '@tvl/core/analysis/names/duplicates.ts';
import { badUserInput } from '../errors.ts';

/** Score of a sure pair is above that of any other. */
type Place = readonly [sureness: number, a: string, b: string];

const placeOf = ({ a, b, judgement: { verdict, score } }: Suspicion): Place => [
  score + (verdict === 'same' ? 1 : 0),
  a,
  b,
];

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (x: Place, y: Place): number => y[0] - x[0] || compareTexts(x[1], y[1]) || compareTexts(x[2], y[2]);

export const sortSuspicions = (suspicions: readonly Suspicion[]): readonly Suspicion[] =>
  suspicions.toSorted((x, y) => compare(placeOf(x), placeOf(y)));

export const cursorOf = (suspicion: Suspicion): string =>
  Buffer.from(JSON.stringify(placeOf(suspicion))).toString('base64url');

const readCursor = (cursor: string): Place => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3) {
      const [sureness, a, b] = parts as readonly unknown[];
      if (typeof sureness === 'number' && typeof a === 'string' && typeof b === 'string') return [sureness, a, b];
    }
  } catch {
    // Not one of ours: said below.
  }
  throw badUserInput('after: no cursor of suspected duplicates.');
};

/** How many pairs of the sorted list come before or at the cursor, wherever the pair itself went. */
export const placeAfter = (sorted: readonly Suspicion[], cursor: string): number => {
  const seen = readCursor(cursor);
  const next = sorted.findIndex((suspicion) => compare(placeOf(suspicion), seen) > 0);
  return next < 0 ? sorted.length : next;
};
