import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '#domain/change.ts';
import { isEqual } from '#domain/equal.ts';
import { isMany, type Field } from '#domain/field.ts';
import { idFor, type Noun } from '#domain/ids.ts';
import { fieldsOf, nounNames, type AnyRecord } from '#domain/record.ts';
import { chanceOf, type Chance } from '#domain/chance.ts';
import { NaiveRegister } from '#testing/naive-register.ts';
import { patience } from '#testing/world.ts';
import { Graph } from './graph.ts';
import { mostKept } from './table.ts';

const nouns = ['organisation', 'network', 'membership', 'event', 'concept'] as const satisfies readonly Noun[];
const nameOf = (at: number): string => `Nimi ${at}`;

/** Any value of the field's shape; the graph does not ask whether it makes sense. Few values, so that they meet. */
const anyValue = (field: Field, chance: Chance): unknown => {
  if (field.is === 'localised') return chance.once(3) && field.optional ? null : { fi: nameOf(chance.below(3)) };
  if (field.is === 'list') return chance.once(2) ? [] : [{ name: nameOf(chance.below(3)), validFrom: null }];
  const one = (): unknown => {
    if (field.is === 'flag') return chance.once(2);
    if (field.is === 'number') return chance.below(3);
    if (field.is === 'term') return `${field.scheme}.${chance.below(3)}`;
    return field.is === 'reference' ? idFor('organisation', String(chance.below(4))) : nameOf(chance.below(3));
  };
  if (isMany(field)) return chance.some(Array.from({ length: 3 }, one), 3);
  return field.optional && chance.once(3) ? null : one();
};

const anyRecord = (noun: Noun, id: string, chance: Chance): AnyRecord => ({
  ...Object.fromEntries(Object.entries(fieldsOf(noun)).map(([name, field]) => [name, anyValue(field, chance)])),
  id: id as AnyRecord['id'],
});

const anyChange = (register: NaiveRegister, chance: Chance): Change => {
  const noun = chance.pick(nouns);
  const id = noun === 'concept' ? `theme.${chance.below(4)}` : idFor(noun, String(chance.below(4)));
  const record = register.get(noun, id);
  if (!record) return { do: 'create', noun, record: anyRecord(noun, id, chance) };
  if (chance.once(3)) return { do: 'remove', noun, record };
  const [field, definition] = chance.pick(Object.entries(fieldsOf(noun)));
  return { do: 'set', noun, id, field, before: record[field], after: anyValue(definition, chance) };
};

/** `toEqual` says more, but slowly: asked only once something differs. */
const expectEqual = (found: unknown, wanted: unknown): void => {
  if (!isEqual(found, wanted)) expect(found).toEqual(wanted);
};

const expectSame = (graph: Graph, register: NaiveRegister): void => {
  for (const noun of nouns) {
    const records = register.all(noun);
    expect(graph.count(noun)).toBe(records.length);
    expectEqual(graph.all(noun), records);
    for (const record of records) expectEqual(graph.get(noun, record.id), record);
    expect(graph.get(noun, 'org_nobody')).toBeUndefined();
    for (const [name, field] of Object.entries(fieldsOf(noun))) {
      if (field.is !== 'term' && field.is !== 'reference') continue;
      const values = field.is === 'term' ? [0, 1, 2].map((at) => `${field.scheme}.${at}`) : ['org_0', 'org_1', 'org_2'];
      for (const value of values) {
        const held = graph.holding(noun, name as 'id', value).map((one: AnyRecord) => one.id);
        expectEqual(held.toSorted(), register.holding(noun, name, value));
      }
    }
  }
};

type Step = 'change' | 'look' | 'pack' | 'fork, keep' | 'fork, throw away';

const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step>('change', 'change', 'change', 'change', 'look', 'pack', 'fork, keep', 'fork, throw away'),
    fc.nat(),
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

describe('the graph', () => {
  test('answers as a plain map of records would, whatever is packed, forked and changed between', patience, () => {
    fc.assert(
      fc.property(steps, (all) => {
        let graph = new Graph();
        const register = new NaiveRegister();
        for (const [step, seed] of all) {
          const chance = chanceOf(seed);
          if (step === 'change') {
            const change = anyChange(register, chance);
            graph.apply([change]);
            register.apply(change);
          } else if (step === 'look') nouns.forEach((noun) => graph.all(noun));
          else if (step === 'pack') graph = new Graph(graph.packed());
          else {
            const ahead = graph.fork();
            const copy = register.copy();
            if (chance.once(2)) nouns.forEach((noun) => ahead.all(noun));
            const changes = Array.from({ length: 1 + chance.below(5) }, () => {
              const change = anyChange(copy, chance);
              ahead.apply([change]);
              copy.apply(change);
              return change;
            });
            expectSame(ahead, copy);
            expectSame(ahead.fork(), copy);
            expectSame(graph, register);
            if (step === 'fork, keep') {
              graph.apply(changes);
              changes.forEach((change) => register.apply(change));
            }
          }
        }
        expectSame(graph, register);
        expectSame(new Graph(graph.packed()), register);
      }),
      { numRuns: 60 },
    );
  });

  test('packs to the same columns, whichever way it came to its records', patience, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 5, maxLength: 30, size: 'max' }), (seeds) => {
        const [graph, register] = [new Graph(), new NaiveRegister()];
        for (const seed of seeds) {
          const change = anyChange(register, chanceOf(seed));
          graph.apply([change]);
          register.apply(change);
        }
        expect(graph.packed()).toEqual(
          Graph.of(Object.fromEntries(nounNames.map((n) => [n, register.all(n)]))).packed(),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('puts a record that comes back after its removal last, looked at between or not', () => {
    for (const looked of [true, false]) {
      const [a, b] = ['org_a', 'org_b'].map((id) => anyRecord('organisation', id, chanceOf(1)));
      if (!a || !b) throw new Error('Two records');
      const graph = Graph.of({ organisation: [a, b] });
      graph.apply([{ do: 'remove', noun: 'organisation', record: a }]);
      if (looked) graph.all('organisation');
      graph.apply([{ do: 'create', noun: 'organisation', record: a }]);
      expect(graph.all('organisation').map(({ id }) => id)).toEqual(['org_b', 'org_a']);
    }
  });

  const one = anyRecord('organisation', 'org_a', chanceOf(1));
  test.for<readonly [string, Graph, Change]>([
    ['creates what exists', Graph.of({ organisation: [one] }), { do: 'create', noun: 'organisation', record: one }],
    ['removes what does not exist', new Graph(), { do: 'remove', noun: 'organisation', record: one }],
    [
      'sets a field of what does not exist',
      new Graph(),
      { do: 'set', noun: 'organisation', id: 'org_a', field: 'aims', before: null, after: 'x' },
    ],
  ])('takes no log that %s', ([, graph, change]) => {
    expect(() => graph.apply([change])).toThrow('The log');
    expect(graph.count('organisation')).toBe(graph.all('organisation').length);
  });

  test('gives records nobody can change by their lists', () => {
    const graph = Graph.of({ organisation: [{ ...one, operatingAreas: ['area_1'] }] });
    const areas = (): string[] => (graph.get('organisation', 'org_a') as AnyRecord)['operatingAreas'] as string[];
    expect(() => areas().push('area_2')).toThrow(TypeError);
    expect(areas()).toEqual(['area_1']);
  });
});

describe('a change', () => {
  /** A packed register whose reads are counted: every look at an id or at a value of a column. */
  const counted = (size: number): { readonly graph: Graph; readonly reads: () => number } => {
    let reads = 0;
    const watch = <T extends object>(values: T): T =>
      new Proxy(values, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key) as unknown;
        },
      });
    const records = Array.from({ length: size }, (_, at) => ({
      ...anyRecord('membership', idFor('membership', String(at)), chanceOf(7)),
      organisation: idFor('organisation', String(at >> 2)),
      network: idFor('network', String(at % (size / 4))),
    }));
    const { membership, ...rest } = Graph.of({ membership: records }).packed();
    const columns = Object.fromEntries(
      Object.entries(membership.columns).map(([name, column]) => [name, { ...column, values: watch(column.values) }]),
    );
    const graph = new Graph({ ...rest, membership: { ids: watch(membership.ids), columns } });
    graph.all('membership');
    graph.holding('membership', 'organisation', 'org_1');
    graph.holding('membership', 'network', 'net_1');
    reads = 0;
    return { graph, reads: () => reads };
  };

  const costOf = (size: number, change: (graph: Graph) => void): number => {
    const { graph, reads } = counted(size);
    change(graph);
    return reads();
  };

  const record = { ...anyRecord('membership', 'mem_x', chanceOf(3)), organisation: 'org_1', network: 'net_1' };
  test.for<readonly [string, (graph: Graph) => void]>([
    ['an addition', (graph) => graph.apply([{ do: 'create', noun: 'membership', record }])],
    [
      'an edit',
      (graph) =>
        graph.apply([
          { do: 'set', noun: 'membership', id: 'mem_5', field: 'network', before: 'net_5', after: 'net_1' },
          { do: 'set', noun: 'membership', id: 'mem_5', field: 'quote', before: null, after: 'x' },
        ]),
    ],
    [
      'a removal',
      (graph) => {
        const gone = graph.get('membership', 'mem_5') as AnyRecord;
        graph.apply([{ do: 'remove', noun: 'membership', record: gone }]);
      },
    ],
    [
      'a look ahead, with the questions plans ask',
      (graph) => {
        const ahead = graph.fork();
        ahead.apply([{ do: 'create', noun: 'membership', record }]);
        ahead.holding('membership', 'organisation', 'org_1');
        ahead.holding('membership', 'network', 'net_1');
        ahead.count('membership');
      },
    ],
  ])('costs as much in a large register as in a small one: %s', patience, ([, change]) => {
    const small = costOf(64, change);
    // An id that falls into the place of another is one look more, whatever the size.
    expect(Math.abs(costOf(2048, change) - small)).toBeLessThan(8);
    expect(small).toBeLessThan(500);
  });

  test('and the count is one that would see a walk over everything', () => {
    const all = (graph: Graph): void => void graph.fork().all('membership');
    expect(costOf(1024, all)).toBeGreaterThan(1024);
  });

  test('shows in what was looked at before', () => {
    const { graph } = counted(64);
    graph.apply([{ do: 'create', noun: 'membership', record }]);
    expect(graph.all('membership').at(-1)?.id).toBe('mem_x');
    expect(graph.count('membership')).toBe(65);
  });
});

test.for([
  [mostKept - 1, true],
  [mostKept, false],
] as const)('of %i records and one more, what is packed anew is kept until the next change: %s', ([count, isKept]) => {
  const named = (at: number) => ({ id: `org_${at}`, names: { fi: nameOf(at) } }) as unknown as AnyRecord;
  const graph = Graph.of({ organisation: Array.from({ length: count }, (_, at) => named(at)) });
  graph.apply([{ do: 'create', noun: 'organisation', record: named(count) }]);
  const fields = ['names'];
  const first = graph.packedTable('organisation', fields);
  expect(first.ids).toHaveLength(count + 1);
  expect(graph.packedTable('organisation', fields) === first).toBe(isKept);
});
