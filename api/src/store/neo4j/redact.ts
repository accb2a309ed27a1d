/** Takes a value out of the register and out of its past. */
import { changedId, type Change, type ChangeSet, type CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { NounTable } from '#store/noun-table.ts';
import type { Redaction } from '#store/port.ts';
import { blanked, blankFor, refuseRedaction, type KeptRedaction } from '#store/redaction.ts';
import { applySets, knownOf, knownOfSets, type Parts } from './apply-sets.ts';
import type { Rows, Run } from './connection.ts';
import type { Head } from './schema.ts';

/** Remembers a redaction, so that a copy of the store has it too. */
export const keepRedactions = async (run: Run, redactions: readonly KeptRedaction[]): Promise<void> => {
  await run('UNWIND $rows AS row MERGE (r:Redaction {commandId: row.commandId}) SET r = row', {
    rows: redactions.map(({ commandId, noun, id, field, time, actor, reason }) => ({
      commandId,
      noun,
      recordId: id,
      field,
      time,
      scope: actor.scope,
      pseudonym: actor.pseudonym,
      reason,
    })),
  });
};

const redactionsOf = (rows: Rows): readonly KeptRedaction[] =>
  rows.map((row) => {
    const [commandId, noun, id, field, time, scope, pseudonym, reason] = row.keys.map((key) => row.get(key) as string);
    return {
      commandId: commandId as string,
      noun: noun as Redaction['noun'],
      id: id as string,
      field: field as string,
      time: time as string,
      actor: { scope: scope as ChangeSet['actor']['scope'], pseudonym: pseudonym as string },
      reason: reason ?? null,
    };
  });

/** Every redaction ever done, oldest first. */
export const keptRedactions = async (run: Run): Promise<readonly KeptRedaction[]> =>
  redactionsOf(
    await run(
      'MATCH (r:Redaction) RETURN r.commandId, r.noun, r.recordId, r.field, r.time, r.scope, r.pseudonym, r.reason ORDER BY r.time, r.commandId',
    ),
  );

/** Blanks the value in record and log and appends a set that says so, inside a transaction that holds the head. */
export const redactIn = async (
  run: Run,
  parts: Parts & { readonly nouns: NounTable; readonly schema: number },
  head: Head,
  redaction: KeptRedaction,
): Promise<void> => {
  const { noun, id, field, commandId, time, actor, reason } = redaction;
  const blank = blankFor(parts.nouns, redaction);
  const revision = head.revision + 1;
  const past = await parts.log.touching(run, id, Number.MAX_SAFE_INTEGER, revision);
  const stands = (await knownOf(run, parts.layouts, new Set([id]))).get(id) === noun;
  if (!stands && past.length === 0) refuseRedaction(`there is no ${noun} ${id}`);
  await parts.log.rewrite(
    run,
    past
      .filter(({ changes }) => changes.some((change) => changedId(change) === id))
      .map((set) => ({
        revision: set.revision,
        changes: set.changes.map((change) => blanked(change, redaction, blank)),
      })),
  );
  // A removed record takes no change: the set is found by its id all the same.
  const changes: readonly Change[] = stands ? [{ do: 'set', noun, id, field, before: blank, after: blank }] : [];
  const set: CommittedChangeSet = {
    revision,
    commandId,
    command: 'redact',
    time,
    actor,
    reason,
    schema: parts.schema,
    changes,
  };
  await applySets(run, parts, head, [{ set, ids: [id] }], await knownOfSets(run, parts.layouts, [set]));
  await keepRedactions(run, [redaction]);
};
