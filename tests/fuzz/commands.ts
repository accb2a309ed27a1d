// Random commands: drawn before it is known what there is, then turned into what the model can be asked.
import fc from 'fast-check';
import type { Command, Fields, Model, Noun } from './model.ts';

/** A command before it is known what there is: numbers stand for records of the run, wrapped around. */
export type Drawn = {
  readonly verb: 'add' | 'edit' | 'remove' | 'restore' | 'undo';
  readonly noun: Noun;
  readonly at: number;
  readonly other: number;
  readonly name: string;
  readonly aims: string | null;
  readonly seen: 'right' | 'stale' | 'nothing';
  readonly wrongId: boolean;
  /** Sends under the id of an earlier command of the run. */
  readonly repeats: boolean;
};

const strange = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }) },
  { weight: 2, arbitrary: strange },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\0',
      '__proto__',
      '</script>',
      '\u202e',
      'a\u0301',
      '"\\',
      '‮x',
      "'; DROP TABLE records; --",
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 280, max: 320 }).map((length) => 'ä'.repeat(length)) },
);

const drawn: fc.Arbitrary<Drawn> = fc.record({
  verb: fc.constantFrom('add', 'add', 'add', 'edit', 'edit', 'remove', 'restore', 'undo'),
  noun: fc.constantFrom('organisation', 'network', 'membership'),
  at: fc.nat(30),
  other: fc.nat(30),
  name: text,
  aims: fc.option(text),
  seen: fc.constantFrom('right', 'right', 'right', 'stale', 'nothing'),
  wrongId: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  repeats: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

/** Every run begins with something to tie together. */
const beginner: Drawn = {
  verb: 'add',
  noun: 'organisation',
  at: 0,
  other: 0,
  name: 'Alku',
  aims: null,
  seen: 'right',
  wrongId: false,
  repeats: false,
};
const beginningOf = (name: string): readonly Drawn[] => [
  { ...beginner, name },
  { ...beginner, noun: 'network', name },
  { ...beginner, noun: 'membership', other: 1 },
];

// Names of their own: hundreds of one name would be a test of suspected duplicates, and of nothing else.
export const runOfCommands = fc
  .tuple(fc.nat(), fc.array(drawn, { minLength: 5, maxLength: 40 }))
  .map(([number, run]) => [...beginningOf(`Alku ${number}`), ...run]);

export const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

const idsOf = (model: Model, noun: Noun): readonly string[] =>
  [...model.entries.values(), ...model.removed.values()].filter((one) => one.noun === noun).map(({ id }) => id);

const wrongIds = ['', 'org_eiole', 'net_x', 'mem_0', '__proto__', 'org_\0', 'x'.repeat(500), 'org_../..'];

export const commandOf = (model: Model, one: Drawn, firstRevision: number): Command => {
  const { verb, noun, at, other, name } = one;
  const idOf = (of: Noun, n: number): string =>
    one.wrongId ? (pick(wrongIds, n) ?? '') : (pick(idsOf(model, of), n) ?? `${of.slice(0, 3)}_puuttuu`);
  if (verb === 'undo') {
    const revisions = [...model.log.keys()];
    return {
      do: 'undo',
      revision: one.wrongId ? firstRevision + 100_000 : (pick(revisions.toReversed(), at) ?? 2 ** 31 - 1),
    };
  }
  if (verb === 'add' && noun === 'membership')
    return {
      do: 'add',
      noun,
      input: {
        organisation: idOf('organisation', at),
        network: idOf('network', other),
        relation: other % 7 === 0 ? name : 'membershipRelation.member',
      },
    };
  const aims = noun === 'organisation' ? { aims: one.aims } : {};
  if (verb === 'add') return { do: 'add', noun, input: { name, ...aims } };
  const id = idOf(noun, at);
  if (verb !== 'edit') return { do: verb, noun, id };
  const current = model.entries.get(id)?.fields ?? {};
  const after: Fields =
    noun === 'membership' ? { relation: other % 3 === 0 ? name : 'membershipRelation.participant' } : { name, ...aims };
  const seen = Object.keys(after).map((field) => [field, one.seen === 'stale' ? `${name}?` : (current[field] ?? null)]);
  return { do: 'edit', noun, id, before: one.seen === 'nothing' ? {} : (Object.fromEntries(seen) as Fields), after };
};
