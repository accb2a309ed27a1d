import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Ties } from '@tvl/core/analysis/members.ts';
import type { GraphContext } from './context.ts';
import { byName } from './record-at.ts';

/** Ties as the schema groups them; a group nobody asks for is not sorted. */
export const membershipGroups = (context: GraphContext, ties: Ties, day: Day) => ({
  members: () => byName(context, 'membership', ties.members, day),
  participants: () => byName(context, 'membership', ties.participants, day),
  others: () => byName(context, 'membership', ties.others, day),
  suggestions: () => byName(context, 'membership', ties.suggestions, day),
  past: () => byName(context, 'membership', ties.past, day),
});
