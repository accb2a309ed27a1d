import { coordinatorsOf } from '@tvl/core/analysis/coordinators.ts';
import { countMembers, tiesOfNetwork } from '@tvl/core/analysis/members.ts';
import { ruleObject } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { membershipGroups } from '../membership-groups.ts';
import { byName, reverse, viewOf, type AsOf, type RecordAt } from '../record-at.ts';

type Parent = RecordAt<'network'>;

export const resolvers = {
  Network: {
    memberCount: ({ record, day: above }: Parent, args: AsOf, context: GraphContext) => {
      const day = dayOf(args.asOf, above);
      return { ...countMembers(viewOf(context), record, day), rule: ruleObject('members', day) };
    },
    memberships: ({ record, day: above }: Parent, args: AsOf, context: GraphContext) => {
      const day = dayOf(args.asOf, above);
      return membershipGroups(context, tiesOfNetwork(viewOf(context), record.id, day), day);
    },
    coordinators: ({ record, day: above }: Parent, args: AsOf, context: GraphContext) => {
      const day = dayOf(args.asOf, above);
      const view = viewOf(context);
      const ids = coordinatorsOf(view, record.id, day);
      const organisations = ids.flatMap((id) => view.get('organisation', id) ?? []);
      return byName(context, 'organisation', organisations, day);
    },
    subgroups: reverse('network', 'partOf'),
    events: reverse('event', 'networks'),
    materials: reverse('material', 'about'),
    statements: reverse('statement', 'about'),
    stakeholderRelations: reverse('stakeholderRelation', 'centre', 'stakeholder'),
  },
};
