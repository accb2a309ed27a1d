/** What became of the findings since a moment: those of then are looked for on the register with what came since taken back. */
import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { newsBetween } from '@tvl/core/analysis/findings/earlier.ts';
import type { FindingDelta } from '@tvl/core/analysis/findings/engine.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { badUserInput } from '../errors.ts';

const batch = 500;
/** Change sets taken back at most. */
const mostSets = 5000;

export type Moment = { readonly revision: number; readonly day: string };

/** The sets after the revision that the graph has taken, newest first; null when there are too many. */
const setsSince = async (context: GraphContext, since: number): Promise<readonly CommittedChangeSet[] | null> => {
  const sets: CommittedChangeSet[] = [];
  while ((sets.at(-1)?.revision ?? since) < context.revision) {
    const more = await context.changesSince(sets.at(-1)?.revision ?? since, batch);
    if (more.length === 0) break;
    sets.push(...more);
    if (sets.length > mostSets) return null;
  }
  return sets.filter(({ revision }) => revision <= context.revision).toReversed();
};

/** What appeared, changed and went since the moment; null when it is too long ago to tell. */
export const newsSince = async (context: GraphContext, moment: Moment): Promise<FindingDelta | null> => {
  const day = dayOf(moment.day, context.today);
  if (moment.revision < 0) throw badUserInput('since: the revision is 0 or more.');
  if (moment.revision > context.revision) return null;
  // First what may take a while: the sets and the findings of then are those before this very state.
  const engine = await context.findings.on(context.graph, context.today);
  const sets = await setsSince(context, moment.revision);
  if (!sets) return null;
  const before = context.findings.before(context.graph, sets, moment.revision, day);
  return newsBetween(before, engine.all());
};
