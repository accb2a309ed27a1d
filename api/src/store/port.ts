/**
 * What the product needs of a store, and no more: one consistent state, the log that leads to it, and an atomic way to
 * lengthen it. Two adapters, one contract suite (tests/store), identical results.
 */
import type { ChangeSet, CommittedChangeSet, Revision } from '@tvl/core/domain/change.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { PackedTable } from '@tvl/core/graph/table.ts';

/** The whole register at one revision. */
export type Snapshot = {
  readonly revision: Revision;
  readonly tables: { readonly [N in Noun]?: PackedTable };
};

export type CommitOutcome =
  /** Durable: on disk before this is returned. `head` is the revision of the last set; they are numbered upwards to it. */
  | { readonly ok: true; readonly head: Revision }
  /** Somebody else was first: what came after the expected head, to be applied before planning again. */
  | { readonly ok: false; readonly tail: readonly CommittedChangeSet[] };

/** What a redaction blanks: a field of a record, everywhere it was ever written. */
export type Redaction = { readonly noun: Noun; readonly id: string; readonly field: string };

/**
 * A restored backup puts another history in place under a running server. The store remembers the history it was opened
 * on; once that is gone every call throws StoreReplacedError, until `snapshot` takes up the new one. So whoever holds
 * the graph, and nobody else, calls `snapshot`.
 */
export interface NetworkStore {
  /** Names the history this store is on; a restore gives it a new one. Checkpoints are kept under it. */
  storeId(): Promise<string>;
  head(): Promise<Revision>;
  /** Records of a noun stand in the order of their creation. */
  snapshot(): Promise<Snapshot>;
  /** Change sets after the revision, oldest first, at most `limit`. */
  changesSince(revision: Revision, limit: number): Promise<readonly CommittedChangeSet[]>;
  /** Change sets that touched the record, newest first; older than `before` when given. */
  changesOf(id: string, limit: number, before?: Revision): Promise<readonly CommittedChangeSet[]>;
  /** The change sets of those of the commands that were ever applied, in no order: a repeat gets the first answer. */
  changeSetsOf(commandIds: readonly string[]): Promise<readonly CommittedChangeSet[]>;
  /**
   * All sets or none; values are absolute. What does not fit (a dangling reference, a record that is not there, a
   * command id seen before, of which `changeSetsOf` knows the answer) throws RefusedChangeSetError and nothing is written.
   */
  commit(sets: readonly ChangeSet[], expected: Revision): Promise<CommitOutcome>;
  /**
   * Blanks a field's value in the record, in every change set and in free pages; the sets stay in the log, and one with
   * the command `redact` says what was done. Checkpoints still hold the value: the caller erases them.
   */
  redact(
    redaction: Redaction,
    at: { readonly time: string; readonly actor: ChangeSet['actor']; readonly reason: string | null },
  ): Promise<Revision>;
  close(): Promise<void>;
}

/** The store was written by a newer program: this one must not touch it. */
export class NewerStoreError extends Error {
  readonly found: number;
  readonly known: number;
  constructor(found: number, known: number) {
    super(`The store has schema ${found}; this program knows ${known}. Start a newer program.`);
    this.name = 'NewerStoreError';
    this.found = found;
    this.known = known;
  }
}

/** Why a store cannot be used, for operators: `/readyz`, the log and the metrics say it in these words. */
export const unavailabilities = ['locked', 'read-only', 'disk failing', 'damaged', 'disk full', 'store away'] as const;
export type Unavailability = (typeof unavailabilities)[number];

/** The store cannot be read or written now; `retryable` says whether waiting may help. */
export class StoreUnavailableError extends Error {
  readonly retryable: boolean;
  readonly why: Unavailability;
  constructor(message: string, retryable: boolean, options: ErrorOptions & { readonly why?: Unavailability } = {}) {
    super(message, options);
    this.name = 'StoreUnavailableError';
    this.retryable = retryable;
    this.why = options.why ?? 'store away';
  }
}

/** A change set contradicts the store: a mistake of the caller, never of a person. Nothing was written. */
export class RefusedChangeSetError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RefusedChangeSetError';
  }
}

/** A backup was restored: the graph in memory belongs to a history that is gone. Take a new snapshot and plan again. */
export class StoreReplacedError extends Error {
  constructor() {
    super('The store was restored from a backup: take a new snapshot.');
    this.name = 'StoreReplacedError';
  }
}
