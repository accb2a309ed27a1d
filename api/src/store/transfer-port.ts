/** Moving a whole store: what one gives and another takes. Revisions stay what they are, holes included. */
import type { CommittedChangeSet, Revision } from '@tvl/core/domain/change.ts';
import type { NetworkStore } from './port.ts';
import type { KeptRedaction } from './redaction.ts';
import type { Feedback, PersonalLink, Session } from './vault-port.ts';

/** All that the vault may carry over. Links that open once do not go along. */
export type VaultContents = {
  readonly sessions: readonly Session[];
  readonly erasures: readonly string[];
  readonly feedback: readonly Feedback[];
  readonly personalLinks: readonly PersonalLink[];
};

export interface Transfer {
  /** The store that is moved, for its log, its state and its head. */
  readonly store: NetworkStore;
  redactions(): Promise<readonly KeptRedaction[]>;
  /** Appends sets at their own revisions, all above the head; a set is found by `ids` besides those it changes. */
  take(sets: readonly { readonly set: CommittedChangeSet; readonly ids: readonly string[] }[]): Promise<Revision>;
  keepRedactions(redactions: readonly KeptRedaction[]): Promise<void>;
  vault(): Promise<VaultContents>;
  takeVault(contents: VaultContents): Promise<void>;
  close(): Promise<void>;
}
