import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import type { Command, Input } from '@tvl/core/plans/command.ts';
import { organisation } from '@tvl/core/testing/shorthand.ts';
import { area, seedCommands, today, worldOf, differing, stateOf } from '@tvl/core/testing/world.ts';
import { RefusedChangeSetError, type NetworkStore } from '#store/port.ts';
import { openSqliteStore } from '#store/sqlite/sqlite-store.ts';
import type { Visitor } from './may.ts';
import { Register, type Asker, type Outcome, type RegisterOptions } from './register.ts';

const clock = { now: () => new Date(`${today}T09:00:00Z`) };
const aino: Visitor = { scope: 'coordinator', pseudonym: 'aino', limits: {} };
const eino: Visitor = { scope: 'coordinator', pseudonym: 'eino', limits: {} };
const nobody: Visitor = { scope: 'reader', pseudonym: 'reader', limits: {} };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const openOver = async (store: NetworkStore, options: RegisterOptions = {}): Promise<Register> => {
  const { tables, revision } = await store.snapshot();
  const register = new Register(store, new Graph(tables), revision, { clock, ...options });
  closing.push(() => register.close());
  return register;
};

const seeded = async (path = ':memory:', options: RegisterOptions = {}) => {
  const store = openSqliteStore(path);
  closing.push(() => store.close());
  const register = await openOver(store, options);
  await Promise.all(
    seedCommands().map((command) =>
      register.submit({ commandId: `seed:${command.id}`, command, reason: null }, 'system'),
    ),
  );
  return { store, register };
};

let sent = 0;
const submit = (
  register: Register,
  command: Command,
  asker: Asker = aino,
  commandId = `c${++sent}`,
): Promise<Outcome> => register.submit({ commandId, command, reason: null }, asker);

const done = async (outcome: Promise<Outcome>) => {
  const found = await outcome;
  if (!found.ok) throw new Error(`Refused: ${JSON.stringify(found.problems)}`);
  // Null only where nothing was changed, which few tests are about.
  return found as typeof found & { readonly revision: number };
};

const club = (name = 'Kerho', more: Input = {}): Input => ({
  names: { fi: name },
  kind: 'organisationKind.association',
  ...more,
});
const adding = (id?: string, more: Input = {}): Command => ({
  do: 'add',
  noun: 'organisation',
  input: club('Kerho', more),
  ...(id === undefined ? {} : { id }),
});
const editing = (id: string, before: Input, after: Input): Command => ({
  do: 'edit',
  noun: 'organisation',
  id,
  before,
  after,
});
const ending = (id: string, on = '2026'): Command => ({ do: 'end', noun: 'organisation', id, on });
const removing = (id: string): Command => ({ do: 'remove', noun: 'organisation', id });

const organisationIn = (register: Register, id: string): AnyRecord | undefined =>
  register.graph.get('organisation', id);

/** What the store would give somebody who opens it now is what the register holds. */
const expectDurable = async (store: NetworkStore, register: Register): Promise<void> => {
  const { tables, revision } = await store.snapshot();
  expect(revision).toBe(register.revision);
  expect(differing(stateOf(new Graph(tables)), stateOf(register.graph))).toEqual([]);
};

describe('commands', () => {
  test('are applied in the order they came, each seeing those before it, and are durable when answered', async () => {
    const { store, register } = await seeded();
    const outcomes = await Promise.all([
      done(submit(register, adding('org_a'))),
      done(submit(register, editing('org_a', { website: null }, { website: 'https://a.fi' }))),
      done(submit(register, ending('org_a', '2026-05'))),
    ]);
    const revisions = outcomes.map(({ revision }) => revision);
    expect(revisions).toEqual([0, 1, 2].map((at) => (revisions[0] ?? 0) + at));
    expect(organisationIn(register, 'org_a')).toMatchObject({ website: 'https://a.fi', validTo: '2026-05' });
    await expectDurable(store, register);
  });

  test('of 300 clients at once are all applied, in one order, without a conflict, in fewer than 60 commits', async () => {
    const groups: number[] = [];
    const { store, register } = await seeded(':memory:', { onCommit: (group) => groups.push(group) });
    groups.length = 0;
    const head = register.revision;
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, (_, at) => {
        const client: Visitor = { scope: 'respondent', pseudonym: `visitor-${at}`, limits: {} };
        return submit(register, { do: 'add', noun: 'organisation', input: club(`Järjestö ${at}`) }, client, 'same id');
      }),
    );
    const revisions = outcomes.map((one) => (one.ok ? one.revision : 0));
    expect(revisions).toEqual(Array.from({ length: 300 }, (_, at) => head + 1 + at));
    expect(groups.length).toBeLessThan(60);
    expect(groups.reduce((sum, group) => sum + group, 0)).toBe(300);
    expect(register.graph.count('organisation')).toBe(300);
    await expectDurable(store, register);
  });

  test('are gathered while they keep coming, so that many turns of the event loop make few commits', async () => {
    const groups: number[] = [];
    const { register } = await seeded(':memory:', { onCommit: (group) => groups.push(group) });
    groups.length = 0;
    const all: Promise<Outcome>[] = [];
    for (let at = 0; at < 100; at++) {
      all.push(submit(register, adding()));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    await Promise.all(all);
    expect(groups.length).toBeLessThan(20);
  });

  test('that change nothing are answered with what is there, and are no part of the log', async () => {
    const { store, register } = await seeded();
    const [added, same] = await Promise.all([
      done(submit(register, adding('org_a'))),
      done(submit(register, editing('org_a', {}, { plural: false }))),
    ]);
    expect(same).toMatchObject({ revision: null, record: { id: 'org_a' } });
    expect(await store.head()).toBe(added.revision);
  });

  test('answer with the record they leave, or none', async () => {
    const { register } = await seeded();
    expect((await done(submit(register, adding('org_a')))).record).toMatchObject({
      id: 'org_a',
      names: { fi: 'Kerho' },
    });
    expect((await done(submit(register, ending('org_a')))).record).toMatchObject({ validTo: '2026' });
    expect((await done(submit(register, removing('org_a')))).record).toBeNull();
  });

  test('are logged with who, what and when, and not with a name', async () => {
    const { store, register } = await seeded();
    const command = adding('org_a');
    const { revision } = await done(register.submit({ commandId: 'c', command, reason: 'Puhelu' }, aino));
    expect((await store.changesSince(revision - 1, 9))[0]).toMatchObject({
      revision,
      commandId: 'aino/c',
      command: 'addOrganisation',
      time: '2026-06-01T09:00:00.000Z',
      actor: { scope: 'coordinator', pseudonym: 'aino' },
      reason: 'Puhelu',
    });
  });
});

describe('the same command id', () => {
  test('is applied once, at the same time and later, and gets the first answer', async () => {
    const { store, register } = await seeded();
    const twice = await Promise.all([1, 2].map(() => done(submit(register, adding('org_a'), aino, 'again'))));
    const later = await done(submit(register, adding('org_a'), aino, 'again'));
    expect(new Set([...twice, later].map(({ revision }) => revision)).size).toBe(1);
    expect(later.record).toMatchObject({ id: 'org_a' });
    expect(await store.head()).toBe(later.revision);
  });

  test('gets the first answer where it would be done again, too, and holds up none that come with it', async () => {
    const { store, register } = await seeded();
    const first = await done(submit(register, adding(), aino, 'again'));
    const restarted = await openOver(store);
    const [repeated, beside] = await Promise.all([
      done(submit(restarted, adding(), aino, 'again')),
      done(submit(restarted, adding('org_b'), eino)),
    ]);
    expect(repeated).toEqual(first);
    expect(beside.revision).toBe(first.revision + 1);
    expect(await store.head()).toBe(beside.revision);
    expect(restarted.graph.count('organisation')).toBe(2);
  });

  test('is not looked up for a command that comes for the first time and writes', async () => {
    const { store } = await seeded();
    let asked = 0;
    const register = await openOver({
      ...store,
      changeSetsOf: (ids) => {
        asked += ids.length;
        return store.changeSetsOf(ids);
      },
    });
    await done(submit(register, adding('org_a')));
    expect(asked).toBe(0);
  });

  test('of somebody else is another command', async () => {
    const { register } = await seeded();
    const both = await Promise.all([aino, eino].map((one) => done(submit(register, adding(), one, 'same'))));
    expect(both[0]?.revision).not.toBe(both[1]?.revision);
    expect(register.graph.count('organisation')).toBe(2);
  });

  test('of a refused command is asked anew', async () => {
    const { register } = await seeded();
    expect((await submit(register, ending('org_a'), aino, 'retry')).ok).toBe(false);
    await done(submit(register, adding('org_a')));
    expect((await submit(register, ending('org_a'), aino, 'retry')).ok).toBe(true);
  });
});

describe('a refused command', () => {
  test.for<readonly [string, Command, Visitor, string]>([
    ['not allowed', adding(), nobody, 'notAllowed'],
    ['wrong', adding(undefined, { website: 'x' }), aino, 'wrongAddress'],
    ['about nothing', ending('org_nobody'), aino, 'unknownRecord'],
  ])('leaves no trace: %s', async ([, command, visitor, code]) => {
    const { store, register } = await seeded();
    const [head, before] = [await store.head(), stateOf(register.graph)];
    const following = register.follow();
    const outcome = await submit(register, command, visitor, 'refused');
    expect(!outcome.ok && outcome.problems.map((one) => one.code)).toEqual([code]);
    expect(await store.head()).toBe(head);
    expect(await store.changeSetsOf([`${visitor.pseudonym}/refused`])).toEqual([]);
    expect(differing(stateOf(register.graph), before)).toEqual([]);
    const { revision } = await done(submit(register, adding()));
    expect((await following.next()).value).toMatchObject([{ revision }]);
  });

  test('does not hold up those that came with it', async () => {
    const { register } = await seeded();
    const [good, bad, other] = await Promise.all([
      submit(register, adding('org_a')),
      submit(register, adding('org_a')),
      submit(register, adding('org_b')),
    ]);
    expect([good.ok, bad.ok, other.ok]).toEqual([true, false, true]);
    expect(!bad.ok && bad.problems).toMatchObject([{ code: 'alreadyThere', params: { id: 'org_a' } }]);
  });

  test('that no plan can read is rejected alone', async () => {
    const { register } = await seeded();
    const broken = { ...ending('org_a'), on: undefined } as unknown as Command;
    const [first, second, third] = await Promise.allSettled([
      submit(register, adding('org_a')),
      submit(register, broken),
      submit(register, adding('org_b')),
    ]);
    expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(register.graph.count('organisation')).toBe(2);
  });
});

describe('two people with one record open', () => {
  test('both keep what they changed in different fields', async () => {
    const { register } = await seeded();
    await done(submit(register, adding('org_a')));
    await Promise.all([
      done(submit(register, editing('org_a', { website: null }, { website: 'https://a.fi' }), aino)),
      done(submit(register, editing('org_a', { aims: null }, { aims: 'Tavoite' }), eino)),
    ]);
    expect(organisationIn(register, 'org_a')).toMatchObject({ website: 'https://a.fi', aims: 'Tavoite' });
  });

  test('the second in the same field sees both values, also when both send at once', async () => {
    const { store, register } = await seeded();
    await done(submit(register, adding('org_a')));
    const [first, second] = await Promise.all([
      submit(register, editing('org_a', { aims: null }, { aims: 'Ainon' }), aino),
      submit(register, editing('org_a', { aims: null }, { aims: 'Einon' }), eino),
    ]);
    expect(first.ok).toBe(true);
    expect(second).toEqual({
      ok: false,
      problems: [{ code: 'conflict', path: ['aims'], params: { theirs: '"Ainon"', yours: '"Einon"' } }],
    });
    await expectDurable(store, register);
  });
});

describe('restore and undo', () => {
  test('find in the log what was removed', async () => {
    const { store, register } = await seeded();
    const { record } = await done(submit(register, adding('org_a', { quote: 'Kerho' })));
    await done(submit(register, removing('org_a')));
    const back = await done(submit(register, { do: 'restore', noun: 'organisation', id: 'org_a', removed: null }));
    expect(back.record).toEqual(record);
    await expectDurable(store, register);
  });

  test('bring back the last of several removals', async () => {
    const { register } = await seeded();
    const restoring: Command = { do: 'restore', noun: 'organisation', id: 'org_a', removed: null };
    await done(submit(register, adding('org_a')));
    await done(submit(register, removing('org_a')));
    await done(submit(register, restoring));
    await done(submit(register, editing('org_a', { aims: null }, { aims: 'B' })));
    await done(submit(register, removing('org_a')));
    expect((await done(submit(register, restoring))).record).toMatchObject({ aims: 'B' });
  });

  test.for(['network', 'membership'] as const)('bring nothing back as a %s that was none', async (noun) => {
    const { store, register } = await seeded();
    await done(submit(register, adding('org_a')));
    await done(submit(register, removing('org_a')));
    const [wrong, right] = await Promise.all([
      submit(register, { do: 'restore', noun, id: 'org_a', removed: null }),
      submit(register, adding('org_b')),
    ]);
    expect(!wrong.ok && wrong.problems).toMatchObject([{ code: 'unknownRecord' }]);
    expect(right.ok, 'and spoil nothing for others').toBe(true);
    await expectDurable(store, register);
  });

  test('take back a change set by its revision, and that again', async () => {
    const { store, register } = await seeded();
    const undo = (undoRevision: number) =>
      register.submit(
        { commandId: `u${++sent}`, command: { do: 'undo', changeSet: null }, reason: null, undoRevision },
        aino,
      );
    const { revision } = await done(submit(register, adding('org_a')));
    const undone = await done(undo(revision));
    expect(register.graph.count('organisation')).toBe(0);
    await done(undo(undone.revision));
    expect(organisationIn(register, 'org_a')).toMatchObject({ names: { fi: 'Kerho' } });
    await expectDurable(store, register);
    for (const none of [0, -1, 1e9])
      expect(await undo(none)).toMatchObject({ ok: false, problems: [{ code: 'nothingToUndo' }] });
  });

  test('of a respondent reach what they did themselves, and nothing else', async () => {
    const { register } = await seeded();
    const one: Visitor = { scope: 'respondent', pseudonym: 'one', limits: {} };
    const undo = (undoRevision: number, asker: Visitor) =>
      register.submit(
        { commandId: `u${++sent}`, command: { do: 'undo', changeSet: null }, reason: null, undoRevision },
        asker,
      );
    const { revision } = await done(submit(register, adding('org_a'), one));
    expect(await undo(revision, { ...one, pseudonym: 'two' })).toMatchObject({
      problems: [{ code: 'notAllowed' }],
    });
    expect((await undo(revision, one)).ok).toBe(true);
  });
});

describe('two processes over one store', () => {
  const pair = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tvl-register-'));
    closing.push(() => rm(folder, { recursive: true }));
    const path = join(folder, 'register.sqlite');
    const { store, register: left } = await seeded(path);
    const other = openSqliteStore(path);
    closing.push(() => other.close());
    return { store, other, left, right: await openOver(other) };
  };

  test('plan again on what the other wrote', async () => {
    const { store, left, right } = await pair();
    await done(submit(left, adding('org_a')));
    await done(submit(right, adding('org_b')));
    expect(right.graph.all('organisation').map(({ id }) => id)).toEqual(['org_a', 'org_b']);
    await done(submit(left, ending('org_b')));
    await right.catchUp();
    expect(differing(stateOf(left.graph), stateOf(right.graph))).toEqual([]);
    await expectDurable(store, left);
  });

  test('refuse nothing because of what they have not heard of yet', async () => {
    const { left, right } = await pair();
    await done(submit(left, adding('org_a')));
    expect((await done(submit(right, ending('org_a')))).record).toMatchObject({ validTo: '2026' });
  });

  test('show a conflict with the value the other took', async () => {
    const { left, right } = await pair();
    await done(submit(left, adding('org_a')));
    await right.catchUp();
    await done(submit(left, editing('org_a', { aims: null }, { aims: 'Ainon' })));
    expect(await submit(right, editing('org_a', { aims: null }, { aims: 'Einon' }), eino)).toMatchObject({
      problems: [{ code: 'conflict', params: { theirs: '"Ainon"', yours: '"Einon"' } }],
    });
    expect((await submit(right, editing('org_a', { website: null }, { website: 'https://a.fi' }), eino)).ok).toBe(true);
  });

  test('apply one command id once, whichever gets it first, and both give the first answer', async () => {
    const { store, left, right } = await pair();
    const first = await done(submit(left, adding('org_a'), aino, 'same'));
    expect(await done(submit(right, adding('org_a'), aino, 'same'))).toEqual(first);
    const both = await Promise.all([left, right].map((one) => done(submit(one, adding(), aino, 'race'))));
    expect(both[0]).toEqual(both[1]);
    expect(await store.head()).toBe(first.revision + 1);
  });

  test('apply it once also when the other takes it between the plan and the writing', async () => {
    const { store, other, left } = await pair();
    let written: () => void = () => undefined;
    const theirs = new Promise<void>((resolve) => {
      written = resolve;
    });
    const late = await openOver({
      ...other,
      commit: async (sets, expected) => {
        await theirs;
        return other.commit(sets, expected);
      },
    });
    const second = done(submit(late, adding('org_a'), aino, 'same'));
    const beside = done(submit(late, adding('org_b'), eino));
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
    const first = await done(submit(left, adding('org_a'), aino, 'same'));
    written();
    expect(await second).toEqual(first);
    expect((await beside).revision, 'and those that came with it go on').toBe(first.revision + 1);
    expect(await store.head()).toBe(first.revision + 1);
  });

  test('write at the same time without losing anything', async () => {
    const { store, left, right } = await pair();
    await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        await done(submit(at % 2 === 0 ? left : right, adding(`org_${at}`)));
        await done(submit(at % 2 === 0 ? right : left, editing(`org_${at}`, { aims: null }, { aims: `${at}` })));
      }),
    );
    await Promise.all([left.catchUp(), right.catchUp()]);
    expect(left.graph.all('organisation').filter(({ aims }) => aims !== null)).toHaveLength(60);
    expect(differing(stateOf(left.graph), stateOf(right.graph))).toEqual([]);
    await expectDurable(store, left);
  });

  test('tell their listeners what the other wrote', async () => {
    const { left, right } = await pair();
    const following = right.follow();
    const { revision } = await done(submit(left, adding('org_a')));
    await right.catchUp();
    expect((await following.next()).value).toMatchObject([{ revision, command: 'addOrganisation' }]);
  });
});

describe('an error of the store', () => {
  test('fails the command the store refuses alone, and leaves nothing of it in graph or store', async () => {
    const { store } = await seeded();
    const { tables, revision } = await store.snapshot();
    const graph = new Graph(tables);
    // A record the store has never seen: what points at it is refused there, although the plan allows it.
    const ghost = organisation(worldOf(), 'Haamu');
    graph.apply([{ do: 'create', noun: 'organisation', record: ghost }]);
    const register = new Register(store, graph, revision, { clock });
    closing.push(() => register.close());
    const before = stateOf(register.graph);
    const outcomes = await Promise.allSettled([
      submit(register, adding('org_a')),
      submit(register, adding('org_b', { successorOf: [ghost.id] })),
      submit(register, adding('org_c')),
    ]);
    expect(outcomes.map((one) => one.status === 'rejected' && one.reason instanceof RefusedChangeSetError)).toEqual([
      false,
      true,
      false,
    ]);
    expect([register.revision, await store.head()]).toEqual([revision + 2, revision + 2]);
    expect(differing(stateOf(register.graph), before)).toEqual(['org_a', 'org_c']);
    expect(register.graph.get('organisation', 'org_b')).toBeUndefined();
    expect((await done(submit(register, adding('org_d')))).revision).toBe(revision + 3);
  });

  test('that is gone rejects what is asked, without an end', async () => {
    const { store, register } = await seeded();
    await store.close();
    const outcomes = await Promise.allSettled([submit(register, adding()), submit(register, removing('org_a'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(register.waiting).toBe(0);
  });
});

describe('redaction', () => {
  test('blanks the value in graph and log, after copies of the state were seen to', async () => {
    const seen: string[] = [];
    const { store, register } = await seeded(':memory:', {
      onRedact: async () => {
        seen.push(String(organisationIn(register, 'org_a')?.['contact']));
      },
    });
    await done(submit(register, adding('org_a', { contact: 'Matti Meikäläinen', homeMunicipality: area.kemi })));
    const revision = await register.redact({ noun: 'organisation', id: 'org_a', field: 'contact' }, aino, 'nimi');
    expect(seen).toEqual(['Matti Meikäläinen']);
    expect(organisationIn(register, 'org_a')).toMatchObject({ contact: null });
    expect(revision).toBe(register.revision);
    expect(JSON.stringify(await store.changesSince(0, 1000))).not.toContain('Meikäläinen');
    await expectDurable(store, register);
  });
});

describe('closing', () => {
  test('finishes what was asked, then lets listeners go', async () => {
    const { register } = await seeded();
    const following = register.follow();
    const asked = submit(register, adding('org_a'));
    await new Promise<void>((resolve) => setImmediate(resolve));
    await register.close();
    expect((await asked).ok).toBe(true);
    expect((await following.next()).value).toMatchObject([{ command: 'addOrganisation' }]);
    expect((await following.next()).done).toBe(true);
    expect(register.listeners.count()).toBe(0);
  });
});
