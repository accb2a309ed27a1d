/** Findings in order, the strongest first, and the place of one in it as an opaque text. */
import type { Finding } from '@tvl/core/analysis/findings/finding.ts';
import { badUserInput } from '../errors.ts';

type Place = readonly [band: number, strength: number, id: string];

const placeOf = ({ band, strength, id }: Finding): Place => [band, strength, id];

const compare = (x: Place, y: Place): number => y[0] - x[0] || y[1] - x[1] || (x[2] < y[2] ? -1 : x[2] > y[2] ? 1 : 0);

export const cursorOf = (finding: Finding): string =>
  Buffer.from(JSON.stringify(placeOf(finding))).toString('base64url');

const readCursor = (cursor: string): Place => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3) {
      const [band, strength, id] = parts as readonly unknown[];
      if (typeof band === 'number' && typeof strength === 'number' && typeof id === 'string')
        return [band, strength, id];
    }
  } catch {
    // Not one of ours: said below.
  }
  throw badUserInput('after: no cursor of findings.');
};

/** How many findings of the sorted list come before or at the cursor, wherever the finding itself went. */
export const placeAfter = (sorted: readonly Finding[], cursor: string): number => {
  const seen = readCursor(cursor);
  const next = sorted.findIndex((finding) => compare(placeOf(finding), seen) > 0);
  return next < 0 ? sorted.length : next;
};
