import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { parse, subscribe, type ExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Register } from '#execution/register.ts';
import type { Visitor } from '#execution/may.ts';
import type { NetworkStore } from '#store/port.ts';
import { openSqliteStore } from '#store/sqlite/sqlite-store.ts';
import type { GraphContext } from './context.ts';
import { read, schema } from './testing/ask.ts';
import { adding, association, editing, registerOver, requestTo, sendTo } from './testing/register-at-work.ts';

let store: NetworkStore;
let register: Register;

beforeEach(async () => {
  store = openSqliteStore(':memory:');
  register = await registerOver(store);
});

afterEach(async () => {
  await register.close();
  await store.close();
});

const asking = (visitor: Partial<Visitor> = {}): GraphContext => requestTo(register, store, visitor);

const send = (query: string, variables: Readonly<Record<string, unknown>>, visitor: Partial<Visitor> = {}) =>
  sendTo(asking(visitor), query, variables);

const added = async (name: string, visitor: Partial<Visitor> = {}): Promise<string> => {
  const { organisation } = await send(adding, { commandId: `add ${name}`, input: association(name) }, visitor);
  return organisation?.id ?? '';
};

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

  test('tells what was missed in one, then what happens, each once', async () => {
    const start = register.revision;
    const first = await added('A');
    const stream = await follow({ scope: 'reader' }, start);
    const second = await added('B');
    expect(await next(stream)).toMatchObject({
      revision: start + 2,
      command: null,
      touched: [
        { id: first, noun: 'ORGANISATION', kind: 'CREATED' },
        { id: second, noun: 'ORGANISATION', kind: 'CREATED' },
      ],
    });
    const waiting = next(stream);
    const third = await added('C');
    expect(await waiting).toMatchObject({
      revision: start + 3,
      command: 'addOrganisation',
      touched: [{ id: third }],
      reload: false,
    });
    await stream.return(undefined);
  });

  test('lets go of one who leaves while nothing happens', async () => {
    const stream = await follow({ scope: 'reader' });
    const waiting = stream.next();
    await Promise.resolve();
    expect(register.listeners.count()).toBe(1);
    await stream.return(undefined);
    expect(await waiting).toMatchObject({ done: true });
    expect(register.listeners.count()).toBe(0);
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
      follow: () => ({
        [Symbol.asyncIterator]: () => [sets].values() as unknown as AsyncIterator<readonly CommittedChangeSet[]>,
      }),
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
