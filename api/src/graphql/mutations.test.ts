import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import type { Input } from '@tvl/core/plans/command.ts';
import { today, worldOf } from '@tvl/core/testing/world.ts';
import { subscribe, parse, type ExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Register } from '#execution/register.ts';
import type { Visitor } from '#execution/may.ts';
import type { NetworkStore } from '#store/port.ts';
import { openSqliteStore } from '#store/sqlite/sqlite-store.ts';
import type { GraphContext } from './context.ts';
import { ask, read, requestOver, schema } from './testing/ask.ts';

let store: NetworkStore;
let register: Register;

/** Recorded by the plans, never given. */
const given = (record: AnyRecord): Input =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !['id', 'recordedAs', 'recordedOn'].includes(name)));

beforeEach(async () => {
  store = openSqliteStore(':memory:');
  register = new Register(store, new Graph(), 0, { clock: { now: () => new Date(`${today}T09:00:00Z`) } });
  const world = worldOf();
  const records = nounNames.flatMap((noun) => world.all(noun).map((record) => ({ noun, record: record as AnyRecord })));
  for (const { noun, record } of records) {
    const command = { do: 'add', noun, id: record.id, input: given(record) } as const;
    await register.submit({ commandId: record.id, command, reason: null }, 'system');
  }
});

afterEach(async () => {
  await register.close();
  await store.close();
});

const asking = (visitor: Partial<Visitor> = {}): GraphContext => {
  const { scope = 'coordinator', pseudonym = 'pat', limits = {} } = visitor;
  return requestOver(register.graph, {
    revision: register.revision,
    scope,
    limits,
    submit: (request) => register.submit(request, { scope, pseudonym, limits }),
    history: (id, limit, before) => store.changesOf(id, limit, before),
    changesSince: (revision, limit) => store.changesSince(revision, limit),
    follow: () => register.follow(),
  });
};

type Payload = {
  readonly organisation: { readonly id: string; readonly names: { readonly fi: string } } | null;
  readonly revision: number | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[]; readonly params: unknown }[];
};
const payload = 'organisation { id names { fi } unreviewed } revision problems { code path params { name value } }';
const adding = `mutation ($commandId: ID!, $input: OrganisationInput!) {
  payload: addOrganisation(commandId: $commandId, input: $input, reason: "Pyyntö") { ${payload} }
}`;
const editing = `mutation ($commandId: ID!, $id: ID!, $before: OrganisationEdit!, $after: OrganisationEdit!) {
  payload: editOrganisation(commandId: $commandId, id: $id, before: $before, after: $after) { ${payload} }
}`;
const association = (name: string) => ({ names: { fi: name }, kind: 'organisationKind.association' });

const send = async (query: string, variables: Readonly<Record<string, unknown>>, visitor: Partial<Visitor> = {}) =>
  (await read<{ payload: Payload }>(asking(visitor), query, variables)).payload;

const added = async (name: string, visitor: Partial<Visitor> = {}): Promise<string> => {
  const { organisation } = await send(adding, { commandId: `add ${name}`, input: association(name) }, visitor);
  return organisation?.id ?? '';
};

describe('a record', () => {
  test('is added, edited, ended, removed and restored', async () => {
    const id = await added('Yhdistys');
    const renamed = await send(editing, {
      commandId: 'c2',
      id,
      before: { names: { fi: 'Yhdistys' }, website: null },
      after: { names: { fi: 'Seura', sv: 'Förening' }, website: 'https://seura.fi' },
    });
    expect(renamed.organisation?.names).toEqual({ fi: 'Seura' });
    expect(register.graph.get('organisation', id)).toMatchObject({ website: 'https://seura.fi', sector: null });
    const command = async (text: string) =>
      (await read<{ payload: Payload }>(asking(), `mutation { payload: ${text} }`)).payload;
    await command(`endOrganisation(commandId: "c3", id: "${id}", on: "2026") { ${payload} }`);
    expect(register.graph.get('organisation', id)?.validTo).toBe('2026');
    const removed = await command(`removeOrganisation(commandId: "c4", id: "${id}") { ${payload} }`);
    expect(removed).toMatchObject({ organisation: null, problems: [] });
    const restored = await command(`restoreOrganisation(commandId: "c5", id: "${id}") { ${payload} }`);
    expect(restored.organisation?.names).toEqual({ fi: 'Seura' });
    const undone = await command(`undo(commandId: "c6", revision: ${renamed.revision}) { revision problems { code } }`);
    expect(undone.problems).toEqual([]);
    expect(register.graph.get('organisation', id)).toMatchObject({ names: { fi: 'Yhdistys' }, website: null });
  });

  test('is cleared of a value by null, and keeps what is not named', async () => {
    const id = await added('Yhdistys');
    const values = { before: { website: null, aims: null }, after: { website: 'https://a.fi', aims: 'Tavoite' } };
    await send(editing, { commandId: 'c2', id, ...values });
    await send(editing, { commandId: 'c3', id, before: { website: 'https://a.fi' }, after: { website: null } });
    expect(register.graph.get('organisation', id)).toMatchObject({ website: null, aims: 'Tavoite' });
  });

  test('that somebody changed since comes back with both values', async () => {
    const id = await added('Yhdistys');
    const change = (commandId: string, name: string) =>
      send(editing, { commandId, id, before: { names: { fi: 'Yhdistys' } }, after: { names: { fi: name } } });
    await change('c2', 'Seura');
    const late = await change('c3', 'Liitto');
    expect(late).toEqual({
      organisation: null,
      revision: null,
      problems: [
        {
          code: 'conflict',
          path: ['names'],
          params: [
            { name: 'theirs', value: '{"fi":"Seura"}' },
            { name: 'yours', value: '{"fi":"Liitto"}' },
          ],
        },
      ],
    });
  });

  test('that is wrong comes back as problems, dates among them', async () => {
    const input = { names: { fi: '' }, kind: 'organisationKind.nothing', validFrom: '26.2.2019' };
    const { problems } = await send(adding, { commandId: 'c1', input });
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['required', 'names'],
      ['unknownTerm', 'kind'],
      ['wrongDate', 'validFrom'],
    ]);
  });

  test('is added once, however often the command is sent', async () => {
    const once = { commandId: 'same', input: association('Yhdistys') };
    const answers = await Promise.all([send(adding, once), send(adding, once), send(adding, once)]);
    expect(new Set(answers.map(({ organisation }) => organisation?.id)).size).toBe(1);
    expect(register.graph.count('organisation')).toBe(1);
  });
});

test('a term is added under the code it is given', async () => {
  const query = (code: string) => `mutation { addConcept(commandId: "${code}", input: {
    scheme: "theme", code: "${code}", labels: { fi: "Poronhoito" } }) { concept { id names { fi } } problems { code path } } }`;
  expect(await read<unknown>(asking(), query('reindeer'))).toEqual({
    addConcept: { concept: { id: 'theme.reindeer', names: { fi: 'Poronhoito' } }, problems: [] },
  });
  expect(await read<unknown>(asking(), query('two words'))).toEqual({
    addConcept: { concept: null, problems: [{ code: 'wrongType', path: ['code'] }] },
  });
});

describe('who may not', () => {
  test.for([
    ['reader', 'UNAUTHENTICATED'],
    ['networkCoordinator', 'FORBIDDEN'],
  ] as const)('as a %s is told so with the code %s', async ([scope, code]) => {
    const { errors } = await ask(asking({ scope }), adding, { commandId: 'c1', input: association('Yhdistys') });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code, requestId: 'request-1' });
    expect(register.graph.count('organisation')).toBe(0);
  });
});

describe('history', () => {
  const historyOf =
    '{ history(id: "ID") { revision command scope pseudonym reason changes { kind noun id fields { field withheld before { text localised { fi } records { id } } after { text localised { fi } records { id } } } } } }';
  type Field = {
    readonly field: string;
    readonly withheld: boolean;
    readonly before: unknown;
    readonly after: unknown;
  };
  type Sets = {
    readonly history: readonly {
      readonly pseudonym: string | null;
      readonly reason: string | null;
      readonly changes: readonly { readonly kind: string; readonly fields: readonly Field[] }[];
    }[];
  };

  test('says field by field what was done, latest first, and to readers not by whom', async () => {
    const id = await added('Yhdistys');
    await send(editing, {
      commandId: 'c2',
      id,
      before: { names: { fi: 'Yhdistys' }, sector: null },
      after: { names: { fi: 'Seura' }, sector: 'sector.both' },
    });
    const { history } = await read<Sets>(asking({ scope: 'reader' }), historyOf.replace('ID', id));
    expect(history[0]).toMatchObject({
      command: 'editOrganisation',
      scope: 'COORDINATOR',
      pseudonym: null,
      changes: [
        {
          kind: 'CHANGED',
          fields: [
            { field: 'names', before: { localised: { fi: 'Yhdistys' } }, after: { localised: { fi: 'Seura' } } },
            { field: 'sector', before: null, after: { text: null, records: [{ id: 'sector.both' }] } },
          ],
        },
      ],
    });
    expect(history[1]).toMatchObject({ command: 'addOrganisation', reason: 'Pyyntö', changes: [{ kind: 'CREATED' }] });
    const whole = await read<Sets>(asking(), historyOf.replace('ID', id));
    expect(whole.history[0]?.pseudonym).toBe('pat');
  });

  test("keeps a respondent's words and reasons from readers, also after review has changed them", async () => {
    const input = { ...association('Yhdistys'), aims: 'Matti Meikäläinen auttaa' };
    const { organisation } = await send(adding, { commandId: 'c1', input }, { scope: 'respondent', pseudonym: 'r' });
    const id = organisation?.id ?? '';
    await send(editing, {
      commandId: 'c2',
      id,
      before: { aims: input.aims, review: 'review.unreviewed' },
      after: { aims: 'Apu', review: 'review.reviewed' },
    });
    const asReader = await read<Sets>(asking({ scope: 'reader' }), historyOf.replace('ID', id));
    expect(JSON.stringify(asReader)).not.toMatch(/Matti|Pyyntö/);
    expect(asReader.history[1]?.changes[0]?.fields.find(({ field }) => field === 'aims')).toEqual({
      field: 'aims',
      withheld: true,
      before: null,
      after: null,
    });
    const asCoordinator = await read<Sets>(asking(), historyOf.replace('ID', id));
    expect(JSON.stringify(asCoordinator)).toMatch(/Matti.*Pyyntö|Pyyntö.*Matti/);
  });
});

describe('changed', () => {
  const follow = async (visitor: Partial<Visitor>, since?: number) => {
    const document = parse(
      'subscription ($since: Int) { changed(since: $since) { revision command reload touched { id noun kind } } }',
    );
    const stream = await subscribe({ schema, document, contextValue: asking(visitor), variableValues: { since } });
    return stream as AsyncGenerator<ExecutionResult<{ changed: Record<string, unknown> }>>;
  };
  const next = async (stream: AsyncGenerator<ExecutionResult<{ changed: Record<string, unknown> }>>) =>
    ((await stream.next()).value as ExecutionResult<{ changed: Record<string, unknown> }> | undefined)?.data?.changed;

  test('tells what was missed, then what happens, each once', async () => {
    const start = register.revision;
    const first = await added('A');
    const stream = await follow({ scope: 'reader' }, start);
    const second = await added('B');
    expect(await next(stream)).toMatchObject({
      revision: start + 1,
      touched: [{ id: first, noun: 'ORGANISATION', kind: 'CREATED' }],
    });
    expect(await next(stream)).toMatchObject({ revision: start + 2, touched: [{ id: second }] });
    const waiting = next(stream);
    const third = await added('C');
    expect(await waiting).toMatchObject({ revision: start + 3, touched: [{ id: third }], reload: false });
    await stream.return(undefined);
  });

  test('lets go of one who leaves while nothing happens', async () => {
    const stream = await follow({ scope: 'reader' });
    const waiting = stream.next();
    await Promise.resolve();
    expect(register.listening).toBe(1);
    await stream.return(undefined);
    expect(await waiting).toMatchObject({ done: true });
    expect(register.listening).toBe(0);
  });

  test('tells readers nothing of what only coordinators read', async () => {
    const sets: readonly CommittedChangeSet[] = [
      {
        revision: 1,
        commandId: 'a',
        command: 'addAssessment',
        time: '',
        actor: { scope: 'respondent', pseudonym: 'r' },
        reason: null,
        schema: 1,
        changes: [{ do: 'create', noun: 'assessment', record: { id: 'asm_1' } as AnyRecord }],
      },
    ];
    const over = (scope: 'reader' | 'coordinator') => ({
      ...asking({ scope }),
      changesSince: () => Promise.resolve(sets),
      follow: () => ({ [Symbol.asyncIterator]: () => sets.values() as unknown as AsyncIterator<CommittedChangeSet> }),
    });
    const told = async (scope: 'reader' | 'coordinator') => {
      const stream = await subscribe({
        schema,
        document: parse('subscription { changed(since: 0) { revision } }'),
        contextValue: over(scope),
      });
      return (await (stream as AsyncGenerator).next()).done;
    };
    expect(await told('reader')).toBe(true);
    expect(await told('coordinator')).toBe(false);
  });
});
