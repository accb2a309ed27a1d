// Everybody of a room sends their answers at once while everybody's map is open: the product as a process of its own,
// beside a server that commits and broadcasts each by itself.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Change } from '@tvl/core/domain/change.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { killed, startProcess } from '../faults/processes.ts';
import { answers, newOrganisation, newToken, sendAnswers, tie } from '../tools/answering.ts';
import { listen, timesCurrent, type Listener } from '../tools/listening.ts';
import { ask } from '../tools/server.ts';
import { figures, type Row } from './figures.ts';
import { at, expectSame, goalOf, isShort, say, sortedBy } from './measures.ts';
import { regionOfSize } from './region.ts';
import { regional } from './sizes.ts';
import { storedRegion } from './stored-region.ts';

const people = isShort ? 30 : 300;
const rounds = isShort ? 1 : 3;

/** Sends as one of them, and gives the revision. */
type Send = (person: number, cookie: string) => Promise<number>;

type Crowd = {
  /** From sending to the answer, which comes when it is durable. */
  readonly answered: readonly number[];
  /** From the answer to one until another's map has been told of it: everybody of everybody. */
  readonly current: readonly number[];
  /** From the first sent until everybody had been told of everything. */
  readonly whole: number;
  readonly frames: number;
  /** Requests sent again because the first was not taken. */
  readonly again: number;
  /** Milliseconds of the server's CPU. */
  readonly cpu: number;
};

/** The send that is tried until it is taken, as the form does with a command that names itself. */
const untilTaken = async (send: () => Promise<number>, onAgain: () => void): Promise<number> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      if (tries === 5) throw error;
      onAgain();
      await sleep(500 * 2 ** tries * (0.5 + Math.random()));
    }
  }
};

/** Milliseconds of CPU that the server has used, as it says itself. */
const cpuOf = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return 1000 * Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1] ?? Number.NaN);
};

/** All at once, and then until all have been told, or nothing comes any more. */
const roomOf = async (url: string, send: Send): Promise<Crowd> => {
  const room: Listener[] = [];
  for (let n = 0; n < people; n++) room.push(await listen(url));
  await sleep(200);
  const worked = await cpuOf(url);
  let again = 0;
  const started = performance.now();
  const sent = await Promise.all(
    room.map(async ({ cookie }, person) => {
      const begun = performance.now();
      const revision = await untilTaken(
        () => send(person, cookie),
        () => {
          again += 1;
        },
      );
      const done = performance.now();
      return { revision, took: done - begun, done };
    }),
  );
  const revisions = sent.map(({ revision }) => revision);
  expectSame('each is a revision of its own', new Set(revisions).size, people);
  const last = Math.max(...revisions);
  const isTold = ({ told }: Listener): boolean => (told.at(-1)?.revision ?? 0) >= last;
  for (let waited = 0; waited < 30_000 && !room.every(isTold); waited += 50) await sleep(50);
  await sleep(200);
  expectSame('maps that are current in the end', room.filter(isTold).length, people);
  expectSame(
    'maps told of a revision twice or out of turn',
    room.filter(({ told }) => told.some(({ revision }, n) => revision <= (told[n - 1]?.revision ?? 0))).length,
    0,
  );
  const current = room.flatMap(({ told }) =>
    timesCurrent(told, revisions).map((there, person) => there - (sent[person]?.done ?? Number.NaN)),
  );
  const lastTold = Math.max(...room.map(({ told }) => told.find(({ revision }) => revision >= last)?.at ?? Infinity));
  for (const { close } of room) close();
  return {
    answered: sortedBy(sent.map(({ took }) => took)),
    current: sortedBy(current.map((one) => Math.max(0, one))),
    whole: lastTold - started,
    frames: room.reduce((sum, { told }) => sum + told.length, 0),
    again,
    cpu: (await cpuOf(url)) - worked,
  };
};

type Counts = Readonly<Record<'organisations' | 'memberships' | 'responses', number>>;
const countsOf = async (url: string): Promise<Counts> => {
  const { data } = await ask<Record<keyof Counts, { count: { total: number } }>>(
    url,
    '{ organisations { count { total } } memberships { count { total } } responses { count { total } } }',
  );
  const { organisations, memberships, responses } = data;
  return {
    organisations: organisations.count.total,
    memberships: memberships.count.total,
    responses: responses.count.total,
  };
};

/** Killed right after the last answer and started again: what was answered is there, once. */
const ours = async (round: number): Promise<Crowd> => {
  const dataDir = await storedRegion(regional);
  const env = { DATA_DIR: dataDir };
  const [one, other] = regionOfSize(regional).network;
  let product = await startProcess(env);
  try {
    const before = await countsOf(product.url);
    const secrets = Array.from({ length: people }, () => ({ token: newToken(), commandId: newToken() }));
    const crowd = await roomOf(product.url, async (person, cookie) => {
      const { token = '', commandId = '' } = secrets[person] ?? {};
      const { problems, revision } = await sendAnswers(
        product.url,
        token,
        answers(
          [newOrganisation(`Yhdistys ${round} numero ${person} ry`)],
          [
            { id: one?.id, ties: [tie()] },
            { id: other?.id, ties: [tie(0, 'participant')] },
          ],
        ),
        { cookie, commandId },
      );
      expectSame('conflicts and other problems', problems, []);
      return revision ?? 0;
    });
    await killed(product.child);
    product = await startProcess(env);
    const { organisations, memberships, responses } = before;
    expectSame('what is there after kill -9', await countsOf(product.url), {
      organisations: organisations + people,
      memberships: memberships + 2 * people,
      responses: responses + people,
    });
    return crowd;
  } finally {
    await killed(product.child);
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const naive = async (round: number): Promise<Crowd> => {
  const dataDir = await storedRegion(regional);
  const { organisation, membership } = regionOfSize(regional);
  const child: ChildProcess = fork(new URL('naive-server.ts', import.meta.url), [dataDir]);
  try {
    const [port] = (await once(child, 'message')) as [number];
    const url = `http://127.0.0.1:${port}`;
    const changesOf = (person: number): readonly Change[] => {
      const id = `org_crowd${round}x${person}`;
      const tied = membership
        .slice(0, 2)
        .map((one, n) => ({ ...one, id: `mem_crowd${round}x${person}x${n}`, organisation: id }));
      return [
        { do: 'create', noun: 'organisation', record: { ...organisation[0], id } as unknown as AnyRecord },
        ...tied.map((record): Change => ({ do: 'create', noun: 'membership', record: record as unknown as AnyRecord })),
      ];
    };
    return await roomOf(url, async (person) => {
      const body = JSON.stringify({ commandId: `crowd-${person}`, changes: changesOf(person) });
      return Number(await (await fetch(url, { method: 'POST', body })).text());
    });
  } finally {
    await killed(child);
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const middle = (crowds: readonly Crowd[], figure: (crowd: Crowd) => number): number =>
  at(sortedBy(crowds.map(figure)), 0.5);

const own: Crowd[] = [];
const theirs: Crowd[] = [];
for (let round = 0; round < rounds; round++) {
  own.push(await ours(round));
  theirs.push(await naive(round));
}
const row = (what: string, figure: (crowd: Crowd) => number, says?: string, most = Infinity): Row => {
  const measured = middle(own, figure);
  return {
    what,
    ours: measured,
    other: middle(theirs, figure),
    against: 'committing and broadcasting each',
    unit: 'ms',
    goal: says === undefined ? undefined : goalOf(says, measured <= most),
  };
};
say(
  `${people} people, ${people} open maps, ${rounds} rounds; events told to all maps: ${middle(own, ({ frames }) => frames)}, by the other ${middle(theirs, ({ frames }) => frames)}; sent again: ${own.map(({ again }) => again).join(' ')}.`,
);
figures(`${people} register at once while ${people} maps are open`, [
  row('from sending to the durable answer, p50', ({ answered }) => at(answered, 0.5)),
  row('from sending to the durable answer, p99', ({ answered }) => at(answered, 0.99)),
  row('from an answer until a map is told of it, p50', ({ current }) => at(current, 0.5)),
  row('from an answer until a map is told of it, p99', ({ current }) => at(current, 0.99), 'within 100 ms', 100),
  row('from an answer until a map is told of it, the last', ({ current }) => at(current, 1), 'within 100 ms', 100),
  row('from the first sent until all maps are told of all', ({ whole }) => whole),
  row("the server's CPU for it", ({ cpu }) => cpu),
]);
