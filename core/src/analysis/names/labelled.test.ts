/** Pairs labelled by hand, most of which were written or set aside before they were looked at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeNames } from './judge.ts';
import { readName } from './reading.ts';

const folder = join(import.meta.dirname, '../../../../tests/names');

const cells = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

test.for(['tuned.csv', 'held-out.csv', 'held-out-2.csv'])(
  'SR053 %s: found, kept apart, and never called the same wrongly',
  (file) => {
    const pairs = readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(1).map(cells);
    expect(pairs.length).toBeGreaterThan(60);
    const judged = pairs.map(([, a = '', b = '', label, by]) => ({
      label,
      by,
      verdict: judgeNames(readName(a), readName(b)).verdict,
    }));
    const share = (all: typeof judged, right: (one: (typeof judged)[number]) => boolean): number =>
      all.filter(right).length / all.length;
    const same = judged.filter(({ label, by }) => label === 'same' && by !== 'alias');
    const apart = judged.filter(({ label }) => label === 'different');
    const aliases = judged.filter(({ by }) => by === 'alias');
    expect(share(same, ({ verdict }) => verdict !== 'different')).toBeGreaterThanOrEqual(0.98);
    expect(share(aliases, ({ verdict }) => verdict !== 'different')).toBeGreaterThanOrEqual(0.9);
    expect(share(apart, ({ verdict }) => verdict === 'different')).toBeGreaterThanOrEqual(0.95);
    expect(apart.filter(({ verdict }) => verdict === 'same')).toEqual([]);
  },
);
