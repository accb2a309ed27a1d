/** Arbitrary commands over every noun, right ones and wrong ones, for histories that nobody thought of. */
import fc from 'fast-check';
import { isMany, type Field, type ScalarField } from '#domain/field.ts';
import { targetsOf, type Noun } from '#domain/ids.ts';
import { fieldsOf, nounNames, type AnyRecord } from '#domain/record.ts';
import { closedSchemes, isClosedScheme } from '#domain/schemes.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command, Input } from '#plans/command.ts';
import { chanceOf, type Chance } from '#domain/chance.ts';
import { businessIds } from './samples.ts';
import { openTerms } from './world.ts';

/** What somebody is about to do; becomes a command once the register it meets is known. */
export type Intent = {
  readonly verb: 'add' | 'edit' | 'end' | 'remove' | 'restore';
  readonly noun: Noun;
  readonly seed: number;
  /** How often a value is wrong: once in so many; 0 for never. */
  readonly wrong: number;
  /** Which of two people. */
  readonly who: 0 | 1;
};

const verbs = ['add', 'add', 'add', 'edit', 'edit', 'edit', 'end', 'remove', 'restore'] as const;

/** Nouns that matter most come up most. */
const weighed: readonly Noun[] = [
  ...nounNames,
  ...(['organisation', 'network', 'membership', 'membership', 'organisation', 'network'] as const),
];

export const intents = (wrong: number, nouns: readonly Noun[] = weighed): fc.Arbitrary<Intent> =>
  fc.record({
    verb: fc.constantFrom(...verbs),
    noun: fc.constantFrom(...nouns),
    seed: fc.nat(),
    wrong: fc.constant(wrong),
    who: fc.constantFrom(0, 1),
  });

const wrongValues: readonly unknown[] = [
  'org_nobody',
  'theme.nothing',
  'mode.current',
  '2019-02-30',
  'x'.repeat(4001),
  -1,
  1.5,
  {},
  [],
  ['x'],
  '',
  null,
  true,
  { fi: 1 },
  { xx: 'y' },
];

const word = (chance: Chance): string => chance.pick(['Sote', 'Lapin kylät', 'Äkäslompolo', 'Sápmi 🦌', 'Neuvokas']);

const dateOf = (name: string, chance: Chance): string => {
  const year = /from|starts|opens/i.test(name) ? 2000 + chance.below(15) : 2010 + chance.below(20);
  return `${year}${chance.pick(['', '-03', '-10-31'])}`;
};

const scalar = (graph: Graph, name: string, field: ScalarField, chance: Chance): unknown => {
  switch (field.is) {
    case 'text':
    case 'prose':
      if (name === 'businessId') return chance.pick(businessIds);
      return name === 'scheme' ? chance.pick(['theme', 'targetGroup']) : word(chance).slice(0, field.max ?? 300);
    case 'address':
      return `https://esimerkki.fi/${chance.below(9)}`;
    case 'date':
      return dateOf(name, chance);
    case 'number':
      return (field.min ?? 0) + chance.below(5);
    case 'flag':
      return chance.once(4);
    case 'term': {
      const { scheme } = field;
      return `${scheme}.${chance.pick(isClosedScheme(scheme) ? closedSchemes[scheme] : openTerms[scheme])}`;
    }
    case 'reference':
      return chance.pick(graph.all(chance.pick(targetsOf(field))))?.id;
  }
};

const valueOf = (graph: Graph, name: string, field: Field, chance: Chance): unknown => {
  if (field.is === 'localised') return { fi: word(chance), ...(chance.once(3) ? { sv: word(chance) } : {}) };
  if (field.is === 'list')
    return Array.from({ length: chance.below(3) }, () =>
      Object.fromEntries(Object.entries(field.of).map(([part, of]) => [part, scalar(graph, part, of, chance)])),
    );
  if (field.optional && chance.once(3)) return null;
  if (!isMany(field)) return scalar(graph, name, field, chance);
  const values = Array.from({ length: chance.below(3) }, () => scalar(graph, name, field, chance));
  return [...new Set(values.filter((value) => value !== undefined))];
};

const inputOf = (graph: Graph, noun: Noun, chance: Chance, wrong: number, names: readonly string[]): Input =>
  Object.fromEntries(
    names.map((name) => {
      const field = fieldsOf(noun)[name] as Field;
      return [name, wrong > 0 && chance.once(wrong) ? chance.pick(wrongValues) : valueOf(graph, name, field, chance)];
    }),
  );

/** The command somebody with this intent would send to this register. */
export const commandOf = (graph: Graph, intent: Intent, removed: ReadonlyMap<string, AnyRecord>): Command => {
  const { noun, seed, wrong } = intent;
  const chance = chanceOf(seed);
  const names = Object.keys(fieldsOf(noun));
  const records = graph.all(noun);
  const own = (name: string): boolean => name !== 'recordedAs' && name !== 'recordedOn';
  const add = (): Command => ({ do: 'add', noun, input: inputOf(graph, noun, chance, wrong, names.filter(own)) });
  const gone = [...removed.values()].filter((record) => !graph.get(noun, record.id) && nounHas(noun, record));
  if (intent.verb === 'restore' && gone.length > 0) {
    const record = chance.pick(gone);
    return { do: 'restore', noun, id: record.id, removed: record };
  }
  if (intent.verb === 'add' || intent.verb === 'restore' || records.length === 0) return add();
  const record = chance.pick(records);
  const { id } = record;
  if (intent.verb === 'end') return { do: 'end', noun, id, on: dateOf('to', chance) };
  if (intent.verb === 'remove') return { do: 'remove', noun, id };
  const changeable = names.filter((name) => wrong > 0 || fieldsOf(noun)[name]?.fixed !== true);
  const after = inputOf(graph, noun, chance, wrong, chance.some(changeable, 3));
  return { do: 'edit', noun, id, before: wrong > 0 && chance.once(wrong) ? {} : record, after };
};

const nounHas = (noun: Noun, record: AnyRecord): boolean =>
  Object.keys(fieldsOf(noun)).every((name) => Object.hasOwn(record, name)) &&
  Object.keys(record).length === Object.keys(fieldsOf(noun)).length + 1;
