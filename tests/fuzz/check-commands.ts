// (a) Random commands over HTTP, each held against the model: applied and then readable, or refused by name.
import { problemCodes } from '@tvl/core/domain/problem.ts';
import { documentOf, selection } from './command-documents.ts';
import { commandOf, pick, type Drawn } from './commands.ts';
import { openModel, type Change, type Fields, type Model, type Noun } from './model.ts';
import type { Product } from './product.ts';
import type { Tally } from './tally.ts';

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

type Sent = { readonly done: Done; readonly details: object };
type Since = Awaited<ReturnType<typeof changedSince>>;

const checkRepeat = ({ done, details }: Sent, first: number | undefined, since: Since): void => {
  demand(done.problems.length === 0 && done.revision === first, 'A repeat was not answered as the first', details);
  demand(since.changes.length === 0, 'A repeat changed something', { details, since });
};

const checkRefusal = ({ done, details }: Sent, expected: readonly string[], since: Since): void => {
  const codes = done.problems.map(({ code }) => code);
  const areNamed = codes.length > 0 && codes.every((code) => (problemCodes as readonly string[]).includes(code));
  demand(areNamed, 'No problem by name', details);
  demand(
    expected.every((code) => codes.includes(code)),
    'Another problem than expected',
    details,
  );
  demand(done.revision === null && since.changes.length === 0, 'Refused, and yet changed', { details, since });
};

const checkChanges = ({ done, details }: Sent, changes: readonly Change[], before: number, since: Since): void => {
  demand(done.problems.length === 0, 'Refused what should be taken', details);
  const touched = since.changes.flatMap((set) => set.changes.map(({ id }) => id)).toSorted();
  const wanted = [...new Set(changes.map(idOf))].toSorted();
  demand(JSON.stringify(touched) === JSON.stringify(wanted), 'Something else changed', { details, since, wanted });
  const [steps, own] = changes.length > 0 ? [1, since.revision] : [0, null];
  demand(since.revision === before + steps, 'The revision is not the next one', { details, since });
  demand(done.revision === own, 'The answer names another revision', details);
};

/** Sends the commands one after another and holds every answer, and what changed by it, against the model. */
export const checkCommands = async (
  product: Product,
  tally: Tally,
  run: readonly Drawn[],
  name: string,
): Promise<void> => {
  const model = openModel();
  const taken = new Map<string, number>();
  let { revision } = await changedSince(product, 2 ** 31 - 1);
  const first = revision;
  for (const [at, one] of run.entries()) {
    const command = commandOf(model, one, first);
    const commandId = one.repeats && taken.size > 0 ? (pick([...taken.keys()], one.other) ?? '') : `${name}-${at}`;
    const { status, answer: got } = await send(product, documentOf(command, commandId));
    const expected = taken.has(commandId) ? null : model.expect(command);
    const details = { command, commandId, expected, status, got };
    demand(status === 200 && !got.errors, 'A command was not answered', details);
    const done = got.data?.['done'] as Done;
    const since = await changedSince(product, revision);
    const otherwise = expected === null ? 'repeated' : done.revision === null ? 'unchanged' : 'applied';
    tally.count(`command ${command.do}`, done.problems[0]?.code ?? otherwise);
    const sent = { done, details };
    if (expected === null) checkRepeat(sent, taken.get(commandId), since);
    else if ('problems' in expected) checkRefusal(sent, expected.problems, since);
    else {
      const changes = withId(expected.changes, done.record?.id ?? '');
      checkChanges(sent, changes, revision, since);
      if (changes.length > 0) {
        model.take(since.revision, changes);
        taken.set(commandId, since.revision);
      }
      revision = since.revision;
    }
  }
  await checkAll(product, model);
};
