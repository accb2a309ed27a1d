import { countAttendance } from '@tvl/core/analysis/members.ts';
import { ruleObject } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { reverse, viewOf, type RecordAt } from '../record-at.ts';

export const resolvers = {
  Event: {
    attendanceCount: ({ record, day }: RecordAt<'event'>, _: unknown, context: GraphContext) => ({
      ...countAttendance(viewOf(context), record),
      rule: ruleObject('attendance', day),
    }),
    attendances: reverse('attendance', 'event'),
    parts: reverse('event', 'partOf'),
    materials: reverse('material', 'about'),
  },
};
