/** What was decided about findings, and whether it still holds. */
import { firstDay, type Day } from '#domain/partial-date.ts';
import type { RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { hasEndedBy } from '../validity.ts';
import type { Finding } from './finding.ts';

/** later: to be looked at again on a day that has not come. returned: decided on, and back. */
export const findingStates = ['open', 'decided', 'later', 'returned'] as const;
export type FindingState = (typeof findingStates)[number];
/** Why a finding is back: it is of another kind or band than the one decided on, or the day to look again has come. */
export type FindingReturn = 'kind' | 'band' | 'day';

export type Decision = RecordOf<'decision'>;
/** Latest first. */
export type DecisionsByFinding = ReadonlyMap<string, readonly Decision[]>;

export const decisionsOf = (graph: GraphReader): DecisionsByFinding => {
  // Of one day, the one that the register learned of later is the later.
  const latestFirst = graph
    .all('decision')
    .toReversed()
    .toSorted((a, b) => (a.recordedOn < b.recordedOn ? 1 : a.recordedOn > b.recordedOn ? -1 : 0));
  return Map.groupBy(latestFirst, ({ finding }) => finding);
};

const returnOf = ({ kind, band }: Finding, decision: Decision, day: Day): FindingReturn | null => {
  if (decision.kind !== kind) return 'kind';
  if (decision.band !== band) return 'band';
  return decision.lookAgainOn !== null && firstDay(decision.lookAgainOn) <= day ? 'day' : null;
};

/** Where a finding is on the day, by the latest of its decisions that nobody has ended. */
export const stateOf = (
  finding: Finding,
  decisions: readonly Decision[],
  day: Day,
): { readonly state: FindingState; readonly returned: FindingReturn | null } => {
  const latest = decisions.find((one) => !hasEndedBy(one, day));
  if (!latest) return { state: 'open', returned: null };
  const returned = returnOf(finding, latest, day);
  if (returned !== null) return { state: 'returned', returned };
  return { state: latest.answer === 'decisionAnswer.later' ? 'later' : 'decided', returned: null };
};
