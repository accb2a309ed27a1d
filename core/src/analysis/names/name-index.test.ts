import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { kinds, named, places, withError } from '#testing/made-names.ts';
import { patience } from '#testing/world.ts';
import { DuplicateFinder, groupsOf } from './duplicates.ts';
import { judgeNames } from './judge.ts';
import { NameIndex } from './name-index.ts';

const all = places.flatMap((place) => kinds.map((kind) => named(kind, place)));

const indexOf = (names: readonly string[], idOf: (at: number) => string = String): NameIndex => {
  const index = new NameIndex();
  names.forEach((name, at) => index.set(idOf(at), [name]));
  return index;
};

const pool = [
  'Järjestökeskus Kitinen ry',
  'Kitisen järjestökeskus',
  'SPR Lapin piiri',
  'Suomen Punainen Risti',
  'Neuvokas',
  'Neuvokas ry',
  'Kemin Latu',
  'Kemijärven Latu',
  'Jarjestokeskus Kitnen',
];

describe('the index', () => {
  test('finds the right name among the first five for a typing error at any place: 99 %', { timeout: 120_000 }, () => {
    const index = indexOf(all);
    const chance = chanceOf(5);
    const [sought, missed] = [[] as string[], [] as string[]];
    for (let at = 0; at < all.length; at += 37) {
      const name = all[at] as string;
      for (let letter = 0; letter < name.length; letter += 2) {
        const typed = withError(name, letter, chance);
        sought.push(typed);
        if (!index.find(typed, 5).some(({ id }) => id === String(at))) missed.push(`${typed} for ${name}`);
      }
    }
    expect(sought.length).toBeGreaterThan(2000);
    expect(missed.length / sought.length, missed.slice(0, 20).join('\n')).toBeLessThan(0.01);
  });

  test('answers as one made anew, whatever came, was renamed and went before', patience, () => {
    const step = fc.record({ id: fc.nat({ max: 5 }), name: fc.constantFrom(...pool, null) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.constantFrom(...pool), (steps, text) => {
        const index = new NameIndex();
        const kept = new Map<string, string>();
        for (const { id, name } of steps) {
          if (name === null) {
            index.remove(`org_${id}`);
            kept.delete(`org_${id}`);
          } else {
            index.set(`org_${id}`, [name]);
            kept.set(`org_${id}`, name);
          }
        }
        const anew = new NameIndex();
        for (const [id, name] of [...kept].toReversed()) anew.set(id, [name]);
        expect(index.find(text)).toEqual(anew.find(text));
        expect(index.size).toBe(kept.size);
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same answers under other ids', () => {
    const [one, other] = [indexOf(pool), indexOf(pool, (at) => `x${90 - at}`)];
    const answersOf = (index: NameIndex, text: string): readonly string[] =>
      index
        .find(text, 20)
        .map(({ name, score }) => `${name} ${score}`)
        .toSorted();
    for (const text of pool) expect(answersOf(other, text)).toEqual(answersOf(one, text));
  });

  test('finds by a known name in another language and by an abbreviation, and says why', () => {
    const [first] = indexOf(pool).find('Finlands Röda Kors');
    expect(first).toMatchObject({
      name: 'Suomen Punainen Risti',
      judgement: { verdict: 'same', reasons: [{ signal: 'knownName' }] },
    });
  });
});

describe('suspected duplicates of a register', () => {
  const chance = chanceOf(9);
  const some = chance.some(all, 500);
  const twins = some
    .slice(0, 60)
    .map((name) => withError(name.replace(/ ry$/, ''), 1 + chance.below(name.length - 5), chance));
  const names = [...pool, ...some, ...twins];
  const finder = new DuplicateFinder();
  names.forEach((name, at) => finder.set({ id: `org_${at}`, names: [name] }));
  const suspicions = finder.all();
  const keyOf = (a: string, b: string): string => [a, b].toSorted().join(' ');

  test('are nearly all that a full comparison finds: fewer than 1 % are missed', { timeout: 120_000 }, () => {
    const ids = [...finder.index.ids];
    const readings = ids.flatMap((id) => finder.index.readingsOf(id));
    const found = new Set(suspicions.map(({ a, b }) => keyOf(a, b)));
    let wanted = 0;
    const missed: string[] = [];
    readings.forEach((a, atA) =>
      readings.slice(atA + 1).forEach((b, more) => {
        if (judgeNames(a, b, finder.index.knowledge).verdict === 'different') return;
        wanted++;
        if (!found.has(keyOf(ids[atA] as string, ids[atA + 1 + more] as string))) missed.push(`${a.name} | ${b.name}`);
      }),
    );
    expect(wanted).toBeGreaterThan(50);
    expect(found.size).toBe(wanted - missed.length);
    expect(missed.length / wanted, missed.join('\n')).toBeLessThan(0.01);
  });

  test('after one change are those of the changed record, without looking at the others', () => {
    const id = 'org_new';
    finder.set({ id, names: ['Kitinen, järjestökeskus'] });
    const around = finder.around(id).map(({ a, b }) => (a === id ? b : a));
    const whole = finder.all().flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));
    expect(around.toSorted()).toEqual(whole.toSorted());
    expect(around).toContain('org_0');
    finder.remove(id);
    expect(finder.all()).toEqual(suspicions);
  });

  test('hang together in groups', () => {
    const groups = groupsOf(suspicions);
    expect(groups.flat().length).toBe(new Set(groups.flat()).size);
    expect(groups.find((group) => group.includes('org_0'))).toEqual(
      expect.arrayContaining(['org_0', 'org_1', 'org_8']),
    );
  });
});
