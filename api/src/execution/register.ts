/**
 * The register at work: the graph in memory, the one queue of commands, and the store behind it.
 * Commands that come together are planned one after another, each seeing what the ones before it would do, and committed
 * together. The store may find us behind (another process wrote): then its tail is applied and all is planned again.
 */
import { changedId, type ChangeSet, type CommittedChangeSet, type Revision } from '@tvl/core/domain/change.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import type { Command } from '@tvl/core/plans/command.ts';
import {
  RefusedChangeSetError,
  StoreReplacedError,
  type CommitOutcome,
  type NetworkStore,
  type Redaction,
} from '#store/port.ts';
import { systemClock, type Clock } from './clock.ts';
import { openFollowers, type Followers } from './followers.ts';
import type { Visitor } from './may.ts';
import { logId, planGroup, type Asker, type Outcome, type Planned, type Request, type Waiting } from './plan-group.ts';
import { tailLimit, withLogged } from './with-logged.ts';

export type { Asker, Outcome, Request } from './plan-group.ts';

/** Commands committed together at most: bounds a transaction's length, and how long the first waits for the last. */
const groupLimit = 500;
/** How long a group waits for requests under way, milliseconds: less than a person notices. */
const patience = 50;
/** Turns of the event loop without anything new after which a group is whole. */
const quietTurns = 4;

export type RegisterOptions = {
  readonly clock?: Clock;
  readonly onCommit?: (group: number, milliseconds: number) => void;
  /** Told at once of every change set that the graph has taken, whoever wrote it. */
  readonly onTake?: (graph: Graph, sets: readonly CommittedChangeSet[]) => void;
  /** Copies of the state kept beside the store still hold what was redacted. */
  readonly onRedact?: () => Promise<void>;
  /** Requests being answered now, each of which may still bring a command. */
  readonly underWay?: () => number;
};

export class Register {
  #graph: Graph;
  #revision: Revision;
  readonly #store: NetworkStore;
  readonly #clock: Clock;
  readonly #onCommit: (group: number, milliseconds: number) => void;
  readonly #onTake: NonNullable<RegisterOptions['onTake']>;
  readonly #onRedact: () => Promise<void>;
  readonly #underWay: () => number;
  readonly #followers: Followers = openFollowers();
  readonly #queue: Waiting[] = [];
  readonly #pending = new Map<string, Promise<Outcome>>();
  #working: Promise<void> | null = null;

  constructor(store: NetworkStore, graph: Graph, revision: Revision, options: RegisterOptions = {}) {
    this.#store = store;
    this.#graph = graph;
    this.#revision = revision;
    this.#clock = options.clock ?? systemClock;
    this.#onCommit = options.onCommit ?? (() => undefined);
    this.#onTake = options.onTake ?? (() => undefined);
    this.#onRedact = options.onRedact ?? (() => Promise.resolve());
    this.#underWay = options.underWay ?? (() => 0);
  }

  get graph(): Graph {
    return this.#graph;
  }

  get revision(): Revision {
    return this.#revision;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  get listeners(): Pick<Followers, 'count' | 'lag'> {
    return this.#followers;
  }

  /** Every change set committed from now on, together what came together. A listener too slow is let go. */
  follow(): AsyncIterableIterator<readonly CommittedChangeSet[]> {
    return this.#followers.follow();
  }

  /** Resolves when the command is durable or refused. The same command id from the same asker gets the first answer. */
  async submit(request: Request, asker: Asker): Promise<Outcome> {
    const key = logId({ request, asker });
    const underWay = this.#pending.get(key);
    if (underWay) return underWay;
    const outcome = withLogged(this.#store, request).then(
      (ready) =>
        new Promise<Outcome>((resolve, reject) => {
          this.#queue.push({ request: ready, asker, resolve, reject });
          this.#wake();
        }),
    );
    this.#pending.set(key, outcome);
    try {
      return await outcome;
    } finally {
      this.#pending.delete(key);
    }
  }

  /** Applies what other processes wrote. */
  async catchUp(): Promise<void> {
    await this.#exclusively(() => this.#onThisHistory(() => this.#fetchTail()));
  }

  async redact(redaction: Redaction, visitor: Visitor, reason: string | null): Promise<Revision> {
    await this.#exclusively(async () => {
      const actor = { scope: visitor.scope, pseudonym: visitor.pseudonym };
      await this.#onRedact();
      await this.#store.redact(redaction, { time: this.#clock.now().toISOString(), actor, reason });
      await this.#fetchTail();
    });
    return this.#revision;
  }

  /** Finishes what was asked, then lets listeners go. */
  async close(): Promise<void> {
    while (this.#working) await this.#working;
    this.#followers.end();
  }

  #wake(): void {
    this.#working ??= this.#drain().finally(() => {
      this.#working = null;
      if (this.#queue.length > 0) this.#wake();
    });
  }

  /**
   * Waits for what is on its way, so that it is committed with what is here: until nothing has come for a few turns of
   * the event loop and no request under way may still bring a command, but never longer than `patience`. Somebody alone
   * waits for nobody. (A turn takes in one new connection at most, so a single turn would find one command.)
   */
  async #gather(): Promise<void> {
    const started = performance.now();
    let waiting = 0;
    for (let quiet = 0; quiet < quietTurns && performance.now() - started < patience; quiet++) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (this.#queue.length >= groupLimit) return;
      if (this.#queue.length > waiting || this.#underWay() > this.#queue.length) quiet = 0;
      waiting = this.#queue.length;
    }
  }

  async #exclusively(work: () => Promise<void>): Promise<void> {
    while (this.#working) await this.#working;
    const working = work().finally(() => {
      this.#working = null;
      if (this.#queue.length > 0) this.#wake();
    });
    this.#working = working.catch(() => undefined);
    await working;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      await this.#gather();
      await this.#attempt(this.#queue.splice(0, groupLimit));
    }
  }

  /** A set the store refuses fails alone, not with everybody who happened to come at the same time. */
  async #attempt(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#onThisHistory(() => this.#commitGroup(group));
    } catch (error) {
      if (error instanceof RefusedChangeSetError && group.length > 1)
        for (const one of group) await this.#attempt([one]);
      else group.forEach((one) => one.reject(error));
    }
  }

  /** A restored backup ends the history we were on: take up the new one, let listeners start afresh, do the work again. */
  async #onThisHistory(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StoreReplacedError)) throw error;
      const { tables, revision } = await this.#store.snapshot();
      this.#graph = new Graph(tables);
      this.#revision = revision;
      this.#followers.end();
      await work();
    }
  }

  /** Answers the commands of the group that were applied before, by us or by another process; gives the others. */
  async #unknown(group: readonly Waiting[]): Promise<readonly Waiting[]> {
    if (group.length === 0) return [];
    const applied = new Map((await this.#store.changeSetsOf(group.map(logId))).map((set) => [set.commandId, set]));
    const fresh: Waiting[] = [];
    for (const one of group) {
      const known = applied.get(logId(one));
      if (!known) fresh.push(one);
      else {
        if (known.revision > this.#revision) await this.#fetchTail();
        one.resolve(this.#answer(known));
      }
    }
    return fresh;
  }

  /** Where nothing is to be written, the plans were right only if nobody else has written meanwhile. */
  async #commit(sets: readonly ChangeSet[]): Promise<CommitOutcome> {
    if (sets.length > 0) return this.#store.commit(sets, this.#revision);
    const tail = await this.#store.changesSince(this.#revision, tailLimit);
    return tail.length > 0 ? { ok: false, tail } : { ok: true, head: this.#revision };
  }

  /**
   * One round: gives those that are to be planned again, since others wrote meanwhile or some were applied before. That is
   * asked only where a command plans to nothing, or the store refuses: it refuses a command it knows. So a command that
   * comes for the first time, as nearly all do, waits for one answer of the store less.
   */
  async #commitOnce(group: readonly Waiting[]): Promise<readonly Waiting[]> {
    const planned = planGroup(this.#graph, group, this.#clock);
    const idle = planned.flatMap(({ one, set }) => (set ? [] : [one]));
    const unknown = await this.#unknown(idle);
    if (unknown.length < idle.length) return group.filter((one) => !idle.includes(one) || unknown.includes(one));
    const sets = planned.flatMap(({ set }) => (set ? [set] : []));
    const started = performance.now();
    try {
      const result = await this.#commit(sets);
      if (result.ok) {
        if (sets.length > 0) this.#onCommit(sets.length, performance.now() - started);
        this.#resolve(planned, result.head - sets.length);
        return [];
      }
      this.#take(result.tail);
      return group;
    } catch (error) {
      if (!(error instanceof RefusedChangeSetError)) throw error;
      const others = await this.#unknown(group);
      if (others.length === group.length) throw error;
      return others;
    }
  }

  async #commitGroup(group: readonly Waiting[]): Promise<void> {
    let fresh = group;
    while (fresh.length > 0) fresh = await this.#commitOnce(fresh);
  }

  /** Takes the sets committed after the revision, and answers. */
  #resolve(planned: readonly Planned[], after: Revision): void {
    const sets = planned.flatMap(({ set }) => (set ? [set] : []));
    const committed = sets.map((set, at) => ({ ...set, revision: after + 1 + at }));
    this.#take(committed);
    const byId = new Map(committed.map((set) => [set.commandId, set]));
    for (const { one, set, problems } of planned) {
      const written = set && byId.get(set.commandId);
      if (problems.length > 0) one.resolve({ ok: false, problems });
      else one.resolve(written ? this.#answer(written) : this.#unchanged(one.request.command));
    }
  }

  /** What a command answers that changed nothing. */
  #unchanged(command: Command): Outcome {
    const id = 'noun' in command ? command.id : undefined;
    return { ok: true, revision: null, record: id === undefined ? null : this.#recordOf(id) };
  }

  #recordOf(id: string): AnyRecord | null {
    const noun = nounOf(id);
    return noun ? ((this.#graph.get(noun, id) as unknown as AnyRecord | undefined) ?? null) : null;
  }

  /** What a committed set answers: the record it left, if it is about one. */
  #answer(set: CommittedChangeSet): Outcome {
    const id = set.changes[0] ? changedId(set.changes[0]) : '';
    return { ok: true, revision: set.revision, record: this.#recordOf(id) };
  }

  async #fetchTail(): Promise<void> {
    for (;;) {
      const tail = await this.#store.changesSince(this.#revision, tailLimit);
      this.#take(tail);
      if (tail.length < tailLimit) return;
    }
  }

  #take(sets: readonly CommittedChangeSet[]): void {
    if (sets.length === 0) return;
    for (const set of sets) this.#graph.apply(set.changes);
    this.#revision = sets.at(-1)?.revision ?? this.#revision;
    this.#onTake(this.#graph, sets);
    this.#followers.publish(sets);
  }
}
