/** Takes a value out of the register and out of its past. */
import type { Change, ChangeSet, Revision } from '@tvl/core/domain/change.ts';
import type { NounTable } from '#store/noun-table.ts';
import type { Redaction } from '#store/port.ts';
import { blanked, blankFor, refuseRedaction, type KeptRedaction } from '#store/redaction.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database, Row } from './database.ts';
import type { RecordWriter } from './write-records.ts';

export type Parts = {
  readonly database: Database;
  readonly nouns: NounTable;
  readonly schema: number;
  readonly log: ChangeLog;
  readonly records: RecordWriter;
};

/** Remembers a redaction, so that an older copy of the store gets it too. */
export const keepRedaction = (database: Database, one: KeptRedaction): void => {
  database.run(
    'INSERT OR REPLACE INTO redaction (command_id, noun, record_id, field, time, scope, pseudonym, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    one.commandId,
    one.noun,
    one.id,
    one.field,
    one.time,
    one.actor.scope,
    one.actor.pseudonym,
    one.reason,
  );
};

/** Whether the record was ever in this store. */
const isKnown = ({ records, log }: Parts, { noun, id }: Redaction): boolean =>
  records.has(noun, id) || log.touching(id, 1, Number.MAX_SAFE_INTEGER).length > 0;

/** Blanks the value in record and log and appends a set that says so, inside the caller's transaction. */
export const redactIn = (parts: Parts, redaction: KeptRedaction, revision: Revision): void => {
  const { log, records, nouns } = parts;
  const { noun, id, field } = redaction;
  const blank = blankFor(nouns, redaction);
  if (!isKnown(parts, redaction)) refuseRedaction(`there is no ${noun} ${id}`);
  const stands = records.has(noun, id);
  const past = log.touching(id, Number.MAX_SAFE_INTEGER, revision);
  if (stands) records.set(noun, id, field, blank);
  for (const set of past)
    log.rewrite(
      set.revision,
      set.changes.map((change) => blanked(change, redaction, blank)),
    );
  const { commandId, time, actor, reason } = redaction;
  // A removed record takes no change: the set is found by its id all the same.
  const changes: readonly Change[] = stands ? [{ do: 'set', noun, id, field, before: blank, after: blank }] : [];
  log.append(revision, { commandId, command: 'redact', time, actor, reason, schema: parts.schema, changes }, [id]);
  keepRedaction(parts.database, redaction);
};

const redactionOf = (row: Row): KeptRedaction => ({
  commandId: String(row['command_id']),
  noun: String(row['noun']) as Redaction['noun'],
  id: String(row['record_id']),
  field: String(row['field']),
  time: String(row['time']),
  actor: { scope: String(row['scope']) as ChangeSet['actor']['scope'], pseudonym: String(row['pseudonym']) },
  reason: row['reason'] === null ? null : String(row['reason']),
});

/** Every redaction ever done, oldest first. */
export const keptRedactions = (database: Database): readonly KeptRedaction[] =>
  database.all('SELECT * FROM redaction ORDER BY time, command_id').map(redactionOf);

/** Does again what an older copy of the store has not seen. Returns how many values were blanked. */
export const redactAgain = (parts: Parts, redactions: readonly KeptRedaction[], after: Revision): number => {
  const seen = new Set(keptRedactions(parts.database).map(({ commandId }) => commandId));
  let revision = after;
  for (const redaction of redactions.filter(({ commandId }) => !seen.has(commandId))) {
    if (parts.nouns[redaction.noun]?.[redaction.field] && isKnown(parts, redaction))
      redactIn(parts, redaction, ++revision);
    else keepRedaction(parts.database, redaction);
  }
  return revision - after;
};
