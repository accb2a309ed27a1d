/** The one order of all change sets, as nodes of its own beside the register. */
import {
  changedId,
  type Change,
  type ChangeSet,
  type CommittedChangeSet,
  type Revision,
} from '@tvl/core/domain/change.ts';
import { readChanges, writtenChanges } from '#store/log-entry.ts';
import type { NounTable } from '#store/noun-table.ts';
import { whole, type Rows, type Run } from './connection.ts';

const columns = 's.revision, s.commandId, s.command, s.time, s.scope, s.pseudonym, s.reason, s.schema, s.changes';

const setsOf = (nouns: NounTable, rows: Rows): readonly CommittedChangeSet[] =>
  rows.map((row) => {
    const [revision, commandId, command, time, scope, pseudonym, reason, schema, changes] = row.keys.map(
      (key) => row.get(key) as unknown,
    );
    return {
      revision: revision as number,
      commandId: commandId as string,
      command: command as string,
      time: time as string,
      actor: { scope: scope as ChangeSet['actor']['scope'], pseudonym: pseudonym as string },
      reason: reason as string | null,
      schema: schema as number,
      changes: readChanges(nouns, changes as string),
    };
  });

/** `LIMIT` takes no more than this. */
const limited = (limit: number): unknown => whole(Math.min(limit, 2 ** 31 - 1));

export type Entry = { readonly set: CommittedChangeSet; readonly ids?: readonly string[] };

export type ChangeLog = {
  /** Sets after one revision up to another, which was read as the head in an earlier transaction, or under its lock. */
  between(run: Run, after: Revision, upTo: Revision, limit: number): Promise<readonly CommittedChangeSet[]>;
  touching(run: Run, id: string, limit: number, before: Revision): Promise<readonly CommittedChangeSet[]>;
  /** Also which store they are of, in the one statement: null where there is none, or no command is asked for. */
  withCommands(
    run: Run,
    commandIds: readonly string[],
  ): Promise<{ readonly storeId: string | null; readonly sets: readonly CommittedChangeSet[] }>;
  /** Appends; `ids` are the records a set shall be found by, if not those it changes. */
  append(run: Run, entries: readonly Entry[]): Promise<void>;
  /** Puts other changes in place of a set's own. */
  rewrite(
    run: Run,
    sets: readonly { readonly revision: Revision; readonly changes: readonly Change[] }[],
  ): Promise<void>;
};

export const changeLogOf = (nouns: NounTable): ChangeLog => ({
  between: async (run, after, upTo, limit) =>
    setsOf(
      nouns,
      await run(
        `MATCH (s:ChangeSet) WHERE s.revision > $after AND s.revision <= $upTo RETURN ${columns} ORDER BY s.revision LIMIT $limit`,
        { after: whole(after), upTo: whole(upTo), limit: limited(limit) },
      ),
    ),
  touching: async (run, id, limit, before) =>
    setsOf(
      nouns,
      await run(
        `MATCH (t:Touch {recordId: $id}) WHERE t.revision < $before WITH t.revision AS revision ORDER BY revision DESC LIMIT $limit MATCH (s:ChangeSet {revision: revision}) RETURN ${columns} ORDER BY s.revision DESC`,
        { id, before: whole(Math.min(before, Number.MAX_SAFE_INTEGER)), limit: limited(limit) },
      ),
    ),
  withCommands: async (run, commandIds) => {
    const rows = await run(
      `MATCH (h:Head {id: 1}) UNWIND $commandIds AS id OPTIONAL MATCH (s:ChangeSet {commandId: id}) RETURN ${columns}, h.storeId AS storeId`,
      { commandIds },
    );
    const found = rows.filter((row) => row.get(0) !== null);
    return { storeId: (rows[0]?.get('storeId') as string | undefined) ?? null, sets: setsOf(nouns, found) };
  },
  append: async (run, entries) => {
    const rows = entries.map(({ set, ids = set.changes.map(changedId) }) => ({
      values: {
        revision: whole(set.revision),
        commandId: set.commandId,
        command: set.command,
        time: set.time,
        scope: set.actor.scope,
        pseudonym: set.actor.pseudonym,
        reason: set.reason,
        schema: whole(set.schema),
        changes: writtenChanges(set.changes),
      },
      ids: [...new Set(ids)],
    }));
    await run(
      'UNWIND $rows AS row CREATE (s:ChangeSet) SET s = row.values WITH row UNWIND row.ids AS id CREATE (:Touch {recordId: id, revision: row.values.revision})',
      { rows },
    );
  },
  rewrite: async (run, sets) => {
    await run('UNWIND $rows AS row MATCH (s:ChangeSet {revision: row.revision}) SET s.changes = row.changes', {
      rows: sets.map(({ revision, changes }) => ({ revision: whole(revision), changes: writtenChanges(changes) })),
    });
  },
});
