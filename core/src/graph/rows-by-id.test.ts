import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsById } from './rows-by-id.ts';

test('rows by id are those of a map, also where many ids fall into one place', () => {
  // "Aa" and "BB" have one hash, and so has every text made of them.
  const id = fc.array(fc.constantFrom('Aa', 'BB', 'org_', 'x'), { maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 60, size: 'max' }), fc.array(id), (ids, others) => {
      const [rowOf, map] = [rowsById(ids), new Map(ids.map((one, row) => [one, row]))];
      for (const one of [...ids, ...others]) expect(rowOf(one)).toBe(map.get(one) ?? -1);
    }),
  );
});
