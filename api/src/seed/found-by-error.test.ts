/**
 * Names of the material with one error of typing: found among the first five. The source material's at every place; of
 * the invented region, which is larger, each name at every third place, the next name from the next place on.
 */
import { describe, expect, test } from 'vitest';
import { errorKinds, withErrors, type ErrorKind } from '@tvl/core/testing/typing-errors.ts';
import { NameIndex } from '@tvl/core/analysis/names/name-index.ts';
import { namesOf } from '@tvl/core/analysis/match.ts';
import { loadMaterial } from './load-seed.ts';
import { readMaterial } from './read-material.ts';
import { openTarget, today } from './testing/open-target.ts';

const shortest = 6;
const steps = { source: 1, example: 3 } as const;

const load = async (seed: 'source' | 'example') => {
  const { target, graph } = openTarget(today);
  await loadMaterial(target, await readMaterial(seed, today), { progress: () => {} });
  return (['organisation', 'network'] as const).flatMap((noun) =>
    graph.all(noun).map((record) => ({ id: record.id as string, names: namesOf(noun, record) })),
  );
};

describe.each(['source', 'example'] as const)('names of the %s material', async (seed) => {
  const records = await load(seed);
  const each = steps[seed];
  const index = new NameIndex();
  for (const { id, names } of records) index.set(id, names);
  const called = new Map(records.map(({ id, names }) => [id, names]));

  test.for(Object.keys(errorKinds) as ErrorKind[])(
    '99 of 100 times are found with one error of typing: %s',
    { timeout: 120_000 },
    (kind) => {
      let tried = 0;
      const missed: string[] = [];
      for (const [at, { names }] of records.entries()) {
        const [name = ''] = names;
        if (name.length < shortest) continue;
        for (const typed of withErrors(name, kind, at % each, each)) {
          tried++;
          // Two records may have one name: then either is right.
          if (!index.find(typed, 5).some(({ id }) => called.get(id)?.includes(name)))
            missed.push(`${typed} for ${name}`);
        }
      }
      expect(tried).toBeGreaterThan(50);
      expect(missed.length / tried, missed.slice(0, 30).join('\n')).toBeLessThan(0.01);
    },
  );
});
