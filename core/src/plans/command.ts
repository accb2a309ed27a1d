import type { ChangeSet, CommittedChangeSet } from '#domain/change.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';

/** Field values as they come in: not checked yet. A missing optional field means "not known". */
export type Input = { readonly [field: string]: unknown };

/** What somebody wants done. Every way in (API, forms, import, source material) speaks this. */
export type Command =
  | { readonly do: 'add'; readonly noun: Noun; readonly id?: string; readonly input: Input }
  /** `before` holds what the editor saw in the fields they changed: a conflict shows both values. */
  | { readonly do: 'edit'; readonly noun: Noun; readonly id: string; readonly before: Input; readonly after: Input }
  | { readonly do: 'end'; readonly noun: Noun; readonly id: string; readonly on: string }
  | { readonly do: 'remove'; readonly noun: Noun; readonly id: string }
  | { readonly do: 'restore'; readonly noun: Noun; readonly id: string; readonly removed: AnyRecord | null }
  | { readonly do: 'undo'; readonly changeSet: CommittedChangeSet | null };

/** Name of a command as the log and the rights table know it: `addOrganisation`, `undo`. */
export const commandName = (command: Command): string =>
  command.do === 'undo' ? 'undo' : command.do + command.noun[0]?.toUpperCase() + command.noun.slice(1);

export type PlannedChangeSet = Pick<ChangeSet, 'command' | 'changes'>;
