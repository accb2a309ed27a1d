/** The one order of all change sets. */
import {
  changedId,
  type Change,
  type ChangeSet,
  type CommittedChangeSet,
  type Revision,
  type Scope,
} from '@tvl/core/domain/change.ts';
import { readChanges, writtenChanges } from '#store/log-entry.ts';
import type { NounTable } from '#store/noun-table.ts';
import { StoreUnavailableError } from '#store/port.ts';
import type { Database, Row } from './database.ts';

export type ChangeLog = {
  head(): Revision;
  since(revision: Revision, limit: number): readonly CommittedChangeSet[];
  touching(id: string, limit: number, before: Revision): readonly CommittedChangeSet[];
  withCommand(commandId: string): CommittedChangeSet | null;
  /** Appends at the revision; `ids` are the records it shall be found by. */
  append(revision: Revision, set: ChangeSet, ids?: readonly string[]): void;
  /** Puts other changes in place of a set's own. */
  rewrite(revision: Revision, changes: readonly Change[]): void;
};

/** A text that is no list of changes was not written by this program: its bytes were changed on the disk. */
const changesOf = (nouns: NounTable, row: Row): readonly Change[] => {
  try {
    return readChanges(nouns, String(row['changes']));
  } catch (error) {
    const message = `The database is damaged: revision ${row['revision']} of the log cannot be read`;
    throw new StoreUnavailableError(message, false, { cause: error, why: 'damaged' });
  }
};

const setOf = (nouns: NounTable, row: Row): CommittedChangeSet => ({
  revision: Number(row['revision']),
  commandId: String(row['command_id']),
  command: String(row['command']),
  time: String(row['time']),
  actor: { scope: String(row['scope']) as Scope, pseudonym: String(row['pseudonym']) },
  reason: row['reason'] === null ? null : String(row['reason']),
  schema: Number(row['schema']),
  changes: changesOf(nouns, row),
});

const append = (database: Database, revision: Revision, set: ChangeSet, ids: readonly string[]): void => {
  database.run(
    `INSERT INTO change_set (revision, command_id, command, time, scope, pseudonym, reason, schema, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    revision,
    set.commandId,
    set.command,
    set.time,
    set.actor.scope,
    set.actor.pseudonym,
    set.reason,
    set.schema,
    writtenChanges(set.changes),
  );
  for (const id of new Set(ids))
    database.run('INSERT INTO change_record (record_id, revision) VALUES (?, ?)', id, revision);
};

export const changeLogOf = (database: Database, nouns: NounTable): ChangeLog => {
  const all = (sql: string, ...values: (string | number)[]): readonly CommittedChangeSet[] =>
    database.all(sql, ...values).map((row) => setOf(nouns, row));
  return {
    head: () => Number(database.get('SELECT max(revision) AS head FROM change_set')?.['head'] ?? 0),
    since: (revision, limit) =>
      all('SELECT * FROM change_set WHERE revision > ? ORDER BY revision LIMIT ?', revision, limit),
    touching: (id, limit, before) =>
      all(
        `SELECT s.* FROM change_record r JOIN change_set s ON s.revision = r.revision
         WHERE r.record_id = ? AND r.revision < ? ORDER BY r.revision DESC LIMIT ?`,
        id,
        before,
        limit,
      ),
    withCommand: (commandId) => all('SELECT * FROM change_set WHERE command_id = ?', commandId)[0] ?? null,
    append: (revision, set, ids = set.changes.map(changedId)) => append(database, revision, set, ids),
    rewrite: (revision, changes) => {
      database.run('UPDATE change_set SET changes = ? WHERE revision = ?', writtenChanges(changes), revision);
    },
  };
};
