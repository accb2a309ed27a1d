import type { Noun } from './ids.ts';
import type { AnyRecord } from './record.ts';

/** The only vocabulary of writing: field by field, as absolute values, so that the log serves history and undo. */
export type Change =
  | { readonly do: 'create'; readonly noun: Noun; readonly record: AnyRecord }
  | {
      readonly do: 'set';
      readonly noun: Noun;
      readonly id: string;
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly do: 'remove'; readonly noun: Noun; readonly record: AnyRecord };

/** The id of the record a change touches. */
export const changedId = (change: Change): string => (change.do === 'set' ? change.id : change.record.id);

/** The place of a change set in the one order of all change sets; 0 is the empty register. */
export type Revision = number;

/** What one committed command did. */
export type ChangeSet = {
  /** Chosen by the client; the same one twice is applied once. */
  readonly commandId: string;
  /** Name of the plan, e.g. `addOrganisation`. */
  readonly command: string;
  /** ISO time in UTC. */
  readonly time: string;
  readonly actor: Actor;
  readonly reason: string | null;
  /** Version of the field tables it was written under. */
  readonly schema: number;
  readonly changes: readonly Change[];
};

export type CommittedChangeSet = ChangeSet & { readonly revision: Revision };

/** Who acted: scope and a pseudonym, or the program itself. Never a name. */
export type Actor = { readonly scope: Scope | 'system'; readonly pseudonym: string };

export const scopes = ['reader', 'respondent', 'networkCoordinator', 'agent', 'coordinator', 'administrator'] as const;
export type Scope = (typeof scopes)[number];
