import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patience } from '#testing/world.ts';
import { crowdFrom } from './crowds.ts';
import { DuplicateFinder, groupsOf, type Suspicion } from './duplicates.ts';
import { KeptDuplicates } from './kept-duplicates.ts';
import type { RegisteredName } from './named-forms.ts';
import { mostPaired, type Choice } from './namesakes.ts';
import { judgeRecords } from './records.ts';
import { readName } from './reading.ts';

/** The words in one of their orders. */
const orderOf = (words: readonly string[], at: number): string => {
  const [left, taken]: [string[], string[]] = [[...words], []];
  for (let rest = at; left.length > 0; rest = Math.floor(rest / (left.length + 1)))
    taken.push(...left.splice(rest % left.length, 1));
  return taken.join(' ');
};

const pairOf = ({ a, b }: Suspicion): string => `${a} ${b}`;

/** Ids that say nothing of the order they came in. */
const idAt = (at: number): string => `org_${((at * 7919 + 13) % 10_007).toString().padStart(5, '0')}`;

const finderOf = (records: readonly RegisteredName[]): DuplicateFinder => {
  const finder = new DuplicateFinder();
  for (const record of records) finder.set(record);
  return finder;
};

/** The rule as one would say it: more than a few of one name are stood for by the first that is not known to be another. */
const naivePairs = (
  records: readonly RegisteredName[],
  { isThere, areApart }: Choice,
  { index }: DuplicateFinder,
): readonly string[] => {
  const there = records.filter(({ id }) => isThere(id)).toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const kindOf = ({ names, municipality, businessId }: RegisteredName): string =>
    JSON.stringify([names, municipality ?? null, businessId ?? null]);
  const kinds = Map.groupBy(there, kindOf);
  const alike = (one: RegisteredName): readonly RegisteredName[] => kinds.get(kindOf(one)) ?? [];
  const isMany = (one: RegisteredName): boolean => alike(one).length > mostPaired;
  const isPaired = (one: RegisteredName, other: RegisteredName): boolean => {
    if (kindOf(one) !== kindOf(other)) return [one, other].every((it) => !isMany(it) || alike(it)[0]?.id === it.id);
    if (!isMany(one)) return true;
    const earlier = alike(one)
      .slice(0, mostPaired)
      .filter(({ id }) => id < other.id);
    return earlier.find(({ id }) => !areApart(id, other.id))?.id === one.id;
  };
  const read = ({ names, municipality = null, businessId = null }: RegisteredName) => ({
    names: names.map((name) => readName(name)),
    municipality,
    businessId,
  });
  return there.flatMap((one, at) =>
    there
      .slice(at + 1)
      .filter((other) => isPaired(one, other) && !areApart(one.id, other.id))
      .filter(
        (other) => (judgeRecords(read(one), read(other), index.knowledge)?.verdict ?? 'different') !== 'different',
      )
      .map((other) => `${one.id} ${other.id}`),
  );
};

const houses = [['Järjestökeskus Kitinen ry'], ['Järjestökeskus Kitinen ry'], ['Kitisen järjestökeskus']];
const lights = [['Kemin Latu', 'Kemin latu ry'], ['Kemin Latu']];

/** One business id has one name or its likes: records of other names do not meet by it. */
const anyRecord = fc
  .record({
    id: fc.nat({ max: 60 }).map(idAt),
    municipality: fc.constantFrom(...Array<null>(9).fill(null), 'area_kemi'),
    businessId: fc.constantFrom(...Array<null>(12).fill(null), '1234567-1', '7654321-2'),
  })
  .chain((record) =>
    fc
      .constantFrom(...(record.businessId === null ? [...lights, ...houses] : houses))
      .map((names): RegisteredName => ({ ...record, names })),
  );

describe('records of one name', () => {
  test('are paired as the rule says, whatever the order, who is there and who is known to be another', patience, () => {
    let many = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRecord, { selector: ({ id }) => id, minLength: 10, maxLength: 45, size: 'max' }),
        fc.array(fc.nat({ max: 60 }).map(idAt), { maxLength: 8, size: 'max' }),
        fc.array(fc.nat({ max: 60 }).map(idAt), { maxLength: 6, size: 'max' }),
        (records, gone, related) => {
          const choice: Choice = {
            isThere: (id) => !gone.includes(id),
            areApart: (a, b) => related.includes(a) && related.includes(b),
          };
          const finder = finderOf(records);
          const found = finder.all(choice).map(pairOf);
          expect(found).toEqual(naivePairs(records, choice, finder));
          expect(finderOf(records.toReversed()).all(choice)).toEqual(finder.all(choice));
          const kinds = Map.groupBy(records, ({ names, municipality, businessId }) =>
            [names, municipality, businessId].join(),
          );
          if ([...kinds.values()].some(({ length }) => length > mostPaired + 2)) many++;
        },
      ),
      { numRuns: 300 },
    );
    expect(many).toBeGreaterThan(30);
  });

  test('that come, are renamed and go are those of a register looked through anew, also in a crowd', patience, () => {
    const words = ['Revontuli', 'Poropolku', 'Kelotupa', 'Kaamos', 'Ahma'];
    const orderAt = (at: number): string => orderOf(words, at);
    const step = fc.record({
      id: fc.nat({ max: 40 }).map((at) => idAt(at + 200)),
      name: fc.option(fc.constantFrom('Revontulen kylätalo', ...[1, 2, 3, 4, 5, 6].map((at) => orderAt(at + 90)))),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30, size: 'max' }), fc.integer({ min: 0, max: 60 }), (steps, others) => {
        const kept = new KeptDuplicates();
        const records = new Map<string, RegisteredName>();
        const set = (record: RegisteredName): void => {
          kept.set(record);
          records.set(record.id, record);
        };
        for (let at = 0; at < others; at++) set({ id: idAt(at), names: [orderAt(at)] });
        kept.all();
        for (const { id, name } of steps) {
          if (name !== null) set({ id, names: [name] });
          else kept.remove(id);
          if (name === null) records.delete(id);
        }
        expect(kept.all()).toEqual(finderOf([...records.values()].toReversed()).all());
      }),
      { numRuns: 100 },
    );
  });

  const same = (count: number): readonly RegisteredName[] =>
    Array.from({ length: count }, (_, at) => ({ id: idAt(at), names: ['Revontulen kylätalo'] }));

  test('are one pair fewer than the records, and hang together: linear in their number', () => {
    for (const count of [mostPaired + 1, 600, 5000]) {
      const found = finderOf(same(count)).all();
      expect(found).toHaveLength(count - 1);
      expect(groupsOf(found)).toHaveLength(1);
    }
    expect(finderOf(same(mostPaired)).all()).toHaveLength((mostPaired * (mostPaired - 1)) / 2);
  });

  test('written in hundreds of ways meet a few of them each, and hang together', () => {
    const words = ['Revontuli', 'Poropolku', 'Kelotupa', 'Kaamos', 'Ahma', 'Kuukkeli'];
    const records = Array.from({ length: 720 }, (_, at) => ({ id: idAt(at), names: [orderOf(words, at)] }));
    const found = finderOf(records).all();
    expect(found.length).toBeLessThan(8 * records.length);
    expect(groupsOf(found).map((group) => group.length)).toEqual([records.length]);
  });

  test('spelled wrong in hundreds of ways are not paired each with each', () => {
    const letters = 'abcdefghijklmnoprstuvy'.split('');
    const names = letters.flatMap((a) => letters.map((b) => `Toimintakeskus Kitisvaarala${a}koti${b}nen`));
    const found = finderOf(names.map((name, at) => ({ id: idAt(at), names: [name] }))).all();
    expect(found.length).toBeGreaterThan(names.length);
    expect(found.length).toBeLessThan(2 * crowdFrom * names.length);
  });
});
