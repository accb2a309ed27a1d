// (a) Random commands over HTTP, each held against the model: applied and then readable, or refused by name.
import fc from 'fast-check';
import { problemCodes } from '@tvl/core/domain/problem.ts';
import { openModel, type Change, type Command, type Fields, type Model, type Noun } from './model.ts';
import type { Product } from './product.ts';
import type { Tally } from './tally.ts';

/** A command before it is known what there is: numbers stand for records of the run, wrapped around. */
type Drawn = {
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

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

const idsOf = (model: Model, noun: Noun): readonly string[] =>
  [...model.entries.values(), ...model.removed.values()].filter((one) => one.noun === noun).map(({ id }) => id);

const wrongIds = ['', 'org_eiole', 'net_x', 'mem_0', '__proto__', 'org_\0', 'x'.repeat(500), 'org_../..'];

const commandOf = (model: Model, one: Drawn, firstRevision: number): Command => {
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

const Type = (noun: Noun): string => `${noun[0]?.toUpperCase()}${noun.slice(1)}`;

const givenInput = (noun: Noun, fields: Fields, isNew: boolean): object => {
  const { name, ...others } = fields;
  const named = name === undefined ? {} : { names: { fi: name } };
  const all = { ...named, ...others };
  if (!isNew) return all;
  if (noun === 'organisation') return { ...all, kind: 'organisationKind.association' };
  if (noun === 'membership') return { ...all, confirmation: 'confirmation.said' };
  const terms = { kind: 'networkKind.forum', openness: 'networkOpenness.open', permanence: 'permanence.unknown' };
  return { ...all, ...terms, status: 'networkStatus.active', memberList: 'memberList.unknown' };
};

const selection: Readonly<Record<Noun, string>> = {
  organisation: 'id names { fi } aims kind { id }',
  network: 'id names { fi } status { id }',
  membership: 'id relation { id } organisation { id } network { id }',
};
const answer = 'revision problems { code path params { name value } }';

const documentOf = (command: Command, commandId: string): { readonly query: string; readonly variables: object } => {
  if (command.do === 'undo')
    return {
      query: `mutation ($c: ID!, $r: Int!) { done: undo(commandId: $c, revision: $r) { ${answer} } }`,
      variables: { c: commandId, r: command.revision },
    };
  const { noun } = command;
  const whole = `${answer} record: ${noun} { ${selection[noun]} }`;
  const name = `${command.do}${Type(noun)}`;
  if (command.do === 'add')
    return {
      query: `mutation ($c: ID!, $input: ${Type(noun)}Input!) { done: ${name}(commandId: $c, input: $input) { ${whole} } }`,
      variables: { c: commandId, input: givenInput(noun, command.input, true) },
    };
  if (command.do === 'edit')
    return {
      query: `mutation ($c: ID!, $id: ID!, $before: ${Type(noun)}Edit!, $after: ${Type(noun)}Edit!) { done: ${name}(commandId: $c, id: $id, before: $before, after: $after) { ${whole} } }`,
      variables: {
        c: commandId,
        id: command.id,
        before: givenInput(noun, command.before, false),
        after: givenInput(noun, command.after, false),
      },
    };
  return {
    query: `mutation ($c: ID!, $id: ID!) { done: ${name}(commandId: $c, id: $id) { ${whole} } }`,
    variables: { c: commandId, id: command.id },
  };
};

type Read = {
  readonly id: string;
  readonly names?: { readonly fi: string | null };
  readonly aims?: string | null;
} & Readonly<Partial<Record<'relation' | 'organisation' | 'network', { readonly id: string }>>>;
type Done = {
  readonly revision: number | null;
  readonly problems: readonly { readonly code: string }[];
  readonly record?: Read | null;
};
type Answer = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

const send = async (
  { url, cookie }: Product,
  body: object,
): Promise<{ readonly status: number; readonly answer: Answer }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
};

/** The register since a revision: what was changed in it, and by which revisions. */
const changedSince = async (product: Product, revision: number) => {
  const { answer: read } = await send(product, {
    query: 'query ($r: Int!) { revision changes(since: $r) { revision changes { id kind } } }',
    variables: { r: revision },
  });
  return read.data as {
    readonly revision: number;
    readonly changes: readonly {
      readonly revision: number;
      readonly changes: readonly { readonly id: string; readonly kind: string }[];
    }[];
  };
};

const fieldsRead = (noun: Noun, read: Read): Fields =>
  noun === 'membership'
    ? {
        organisation: read.organisation?.id ?? null,
        network: read.network?.id ?? null,
        relation: read.relation?.id ?? null,
      }
    : { name: read.names?.fi ?? null, ...(noun === 'organisation' ? { aims: read.aims ?? null } : {}) };

const demand = (holds: boolean, what: string, details: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(details).slice(0, 2000)}`);
};

const isSame = (a: Fields, b: Fields): boolean =>
  Object.keys({ ...a, ...b }).every((field) => (a[field] ?? null) === (b[field] ?? null));

/** Everything that the run has made, read back. */
const checkAll = async (product: Product, model: Model): Promise<void> => {
  const all = [...model.entries.values(), ...model.removed.values()];
  for (let from = 0; from < all.length; from += 50) {
    const some = all.slice(from, from + 50);
    const query = `{ ${some.map(({ noun, id }, at) => `r${at}: ${noun}(id: ${JSON.stringify(id)}) { ${selection[noun]} }`).join(' ')} }`;
    const { answer: read } = await send(product, { query });
    for (const [at, { noun, id }] of some.entries()) {
      const entry = model.entries.get(id);
      const found = (read.data?.[`r${at}`] ?? null) as Read | null;
      demand((found === null) === (entry === undefined), 'A record is there that should not be, or the other way', {
        id,
        read,
      });
      if (entry && found)
        demand(isSame(fieldsRead(noun, found), entry.fields), 'A record is not as it should be', { found, entry });
    }
  }
};

const withId = (changes: readonly Change[], id: string): readonly Change[] =>
  changes.map((one) => (one.do === 'create' && one.entry.id === '' ? { ...one, entry: { ...one.entry, id } } : one));

const idOf = (change: Change): string => (change.do === 'set' ? change.id : change.entry.id);

/** Sends the commands one after another and holds every answer, and what changed by it, against the model. */
export const checkCommands = async (
  product: Product,
  tally: Tally,
  run: readonly Drawn[],
  name: string,
): Promise<void> => {
  const model = openModel();
  const sent = new Map<string, number>();
  let { revision } = await changedSince(product, 2 ** 31 - 1);
  const first = revision;
  for (const [at, one] of run.entries()) {
    const command = commandOf(model, one, first);
    const commandId = one.repeats && sent.size > 0 ? (pick([...sent.keys()], one.other) ?? '') : `${name}-${at}`;
    const { status, answer: got } = await send(product, documentOf(command, commandId));
    const expected = sent.has(commandId) ? null : model.expect(command);
    const details = { command, commandId, expected, status, got };
    demand(status === 200 && !got.errors, 'A command was not answered', details);
    const done = got.data?.['done'] as Done;
    const since = await changedSince(product, revision);
    tally.count(
      `command ${command.do}`,
      done.problems[0]?.code ?? (expected === null ? 'repeated' : done.revision === null ? 'unchanged' : 'applied'),
    );
    if (expected === null) {
      demand(
        done.problems.length === 0 && done.revision === sent.get(commandId),
        'A repeat was not answered as the first',
        details,
      );
      demand(since.changes.length === 0, 'A repeat changed something', { details, since });
    } else if ('problems' in expected) {
      const codes = done.problems.map(({ code }) => code);
      demand(
        codes.length > 0 && codes.every((code) => (problemCodes as readonly string[]).includes(code)),
        'No problem by name',
        details,
      );
      demand(
        expected.problems.every((code) => codes.includes(code)),
        'Another problem than expected',
        details,
      );
      demand(done.revision === null && since.changes.length === 0, 'Refused, and yet changed', { details, since });
    } else {
      demand(done.problems.length === 0, 'Refused what should be taken', details);
      const changes = withId(expected.changes, done.record?.id ?? '');
      const touched = since.changes.flatMap((set) => set.changes.map(({ id }) => id)).toSorted();
      const wanted = [...new Set(changes.map(idOf))].toSorted();
      demand(JSON.stringify(touched) === JSON.stringify(wanted), 'Something else changed', { details, since, wanted });
      demand(since.revision === revision + (changes.length > 0 ? 1 : 0), 'The revision is not the next one', {
        details,
        since,
      });
      demand(
        done.revision === (changes.length > 0 ? since.revision : null),
        'The answer names another revision',
        details,
      );
      if (changes.length > 0) {
        model.take(since.revision, changes);
        sent.set(commandId, since.revision);
      }
      revision = since.revision;
    }
  }
  await checkAll(product, model);
};
