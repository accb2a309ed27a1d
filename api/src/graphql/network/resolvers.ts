import { countMembers, tiesOfNetwork } from '@tvl/core/analysis/members.ts';
import type { Membership } from '@tvl/core/domain/record.ts';
import { ruleObject } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { membershipGroups } from '../membership-groups.ts';
import { byName, reverse, viewOf, type AsOf, type RecordAt } from '../record-at.ts';

type Parent = RecordAt<'network'>;

const coordinates = (one: Membership): boolean => one.roles.includes('membershipRole.coordinator');

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
      const { members, participants, others } = tiesOfNetwork(view, record.id, day);
      const ids = new Set([...members, ...participants, ...others].filter(coordinates).map((one) => one.organisation));
      const organisations = [...ids].flatMap((id) => view.get('organisation', id) ?? []);
      return byName(context, 'organisation', organisations, day);
    },
    subgroups: reverse('network', 'partOf'),
    events: reverse('event', 'networks'),
    materials: reverse('material', 'about'),
    statements: reverse('statement', 'about'),
    stakeholderRelations: reverse('stakeholderRelation', 'centre', 'stakeholder'),
  },
};
