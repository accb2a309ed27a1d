import { dayOf } from '../day.ts';
import { reverse, type AsOf, type RecordAt } from '../record-at.ts';
import { isLapsedOn } from '@tvl/core/analysis/lapsed.ts';

type Parent = RecordAt<'membership'>;

export const resolvers = {
  Membership: {
    lapsed: ({ record, day }: Parent, args: AsOf): boolean => isLapsedOn(record, dayOf(args.asOf, day)),
    statements: reverse('statement', 'about'),
  },
};
