/**
 * One error of typing at every place of a name: a letter left out, doubled, changed for its neighbour on the keyboard,
 * swapped with the next, or without its dots. The right name must be among the first five. (The names of the source
 * material and of the invented region are tried in `api/src/seed`.)
 */
import { describe, expect, test } from 'vitest';
import { kinds, named, places } from '#testing/made-names.ts';
import { errorKinds, withErrors, type ErrorKind } from '#testing/typing-errors.ts';
import { NameIndex } from './name-index.ts';

const names = places.flatMap((place, at) =>
  kinds.flatMap((kind, n) => ((at + n) % 10 === 0 ? [named(kind, place)] : [])),
);

describe('one error of typing in a name made by rule', () => {
  const index = new NameIndex();
  names.forEach((name, at) => index.set(String(at), [name]));
  /** Each name is tried at every fifth place, the next name from the next place on. */
  const each = 5;

  test.for(Object.keys(errorKinds) as ErrorKind[])(
    '99 of 100 times finds the right one among the first five: %s',
    { timeout: 60_000 },
    (kind) => {
      let tried = 0;
      const missed: string[] = [];
      names.forEach((name, at) => {
        for (const typed of withErrors(name, kind, at % each, each)) {
          tried++;
          if (!index.find(typed, 5).some(({ id }) => id === String(at))) missed.push(`${typed} for ${name}`);
        }
      });
      expect(tried).toBeGreaterThan(kind === 'dotless' ? 100 : 1500);
      expect(missed.length / tried, missed.slice(0, 20).join('\n')).toBeLessThan(0.01);
    },
  );
});
