/** Puts committed change sets into records and log, inside a transaction that holds the head. */
import type { ChangeSet, CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { RefusedChangeSetError } from '#store/port.ts';
import type { ChangeLog, Entry } from './change-log.ts';
import { whole, type Run } from './connection.ts';
import { entered, quoted, recordLabel, type Layout, type Layouts } from './layout.ts';
import { mentionedIn, neededBy, netOf } from './net-changes.ts';
import type { Head } from './schema.ts';
import { writeNets } from './write-records.ts';

/** The layout of the tie an id belongs to; null when it is a node's. */
export const tieOfIdIn =
  (layouts: Layouts) =>
  (id: string): Layout | null => {
    const layout = layouts.get(nounOf(id) ?? '');
    return layout?.tie ? layout : null;
  };

/** Which of the ids exist, and as what noun. The node beside a tie is not the record. */
export const knownOf = async (
  run: Run,
  layouts: Layouts,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> => {
  if (ids.size === 0) return new Map();
  const nouns = new Map([...layouts.values()].flatMap(({ noun, label, tie }) => (tie ? [] : [[label, noun] as const])));
  const tieOfId = tieOfIdIn(layouts);
  const ties = Map.groupBy([...ids].filter(tieOfId), tieOfId);
  const [nodes, ...lines] = await Promise.all([
    run(`UNWIND $ids AS id MATCH (n:${recordLabel} {id: id}) RETURN id, labels(n)`, { ids: [...ids] }),
    ...[...ties].map(([layout, own]) =>
      run(`UNWIND $ids AS id MATCH ()-[r:${quoted(layout?.tie?.type ?? '')} {id: id}]->() RETURN id, $noun`, {
        ids: own,
        noun: layout?.noun,
      }),
    ),
  ]);
  const found = new Map(lines.flat().map((row) => [row.get(0) as string, row.get(1) as string]));
  for (const row of nodes) {
    const noun = (row.get(1) as readonly string[]).map((label) => nouns.get(label)).find((one) => one !== undefined);
    if (noun !== undefined) found.set(row.get(0) as string, noun);
  }
  return found;
};

/** Which of the records that sets change or point at exist. */
export const knownOfSets = (
  run: Run,
  layouts: Layouts,
  sets: readonly ChangeSet[],
): Promise<ReadonlyMap<string, string>> =>
  knownOf(
    run,
    layouts,
    mentionedIn(
      layouts,
      sets.flatMap(({ changes }) => changes),
    ),
  );

export type Parts = { readonly layouts: Layouts; readonly log: ChangeLog };

/**
 * Writes the sets at their revisions, the last of which becomes the head. `known`: of `knownOfSets`, read under the lock.
 * Throws RefusedChangeSetError, partly at commit.
 */
export const applySets = async (
  run: Run,
  { layouts, log }: Parts,
  head: Head,
  entries: readonly Entry[],
  known: ReadonlyMap<string, string>,
): Promise<void> => {
  const changes = entries.flatMap(({ set }) => set.changes);
  const ids = new Set(entries.map(({ set }) => set.commandId));
  if (ids.size < entries.length)
    throw new RefusedChangeSetError('The store refused the change: a command id stands twice');
  const nets = netOf(layouts, changes, known);
  const after = new Map(nets.map(({ id, is }) => [id, is]));
  for (const id of neededBy(nets))
    if (!(after.get(id) ?? known.has(id)))
      throw new RefusedChangeSetError(`The store refused the change: there is no ${id} to point at`);
  const created = changes.filter((change) => change.do === 'create').length;
  const last = entries.at(-1)?.set as CommittedChangeSet;
  await Promise.all([
    log.append(run, entries),
    writeNets(run, { layouts, nets, first: head.entered, tieOfId: tieOfIdIn(layouts) }),
    run(`MATCH (h:Head {id: 1}) SET h.revision = $revision, h.${entered} = $entered`, {
      revision: whole(last.revision),
      entered: whole(head.entered + created),
    }),
  ]);
};
