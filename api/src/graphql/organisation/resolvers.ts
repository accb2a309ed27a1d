import { tiesOfOrganisation } from '@tvl/core/analysis/members.ts';
import { countObject, countOfValue } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { membershipGroups } from '../membership-groups.ts';
import { reverse, viewOf, type AsOf, type RecordAt } from '../record-at.ts';

type Parent = RecordAt<'organisation'>;

export const resolvers = {
  Organisation: {
    memberships: ({ record, day: above }: Parent, args: AsOf, context: GraphContext) => {
      const day = dayOf(args.asOf, above);
      return membershipGroups(context, tiesOfOrganisation(viewOf(context), record.id, day), day);
    },
    networkCount: ({ record, day: above }: Parent, args: AsOf, context: GraphContext) => {
      const day = dayOf(args.asOf, above);
      return countObject(countOfValue(context, 'network', 'organisation', record.id, day), 'records', day);
    },
    hostedNetworks: reverse('network', 'attachedTo'),
    dependentNetworks: reverse('network', 'restsOn'),
    attendances: reverse('attendance', 'organisation'),
    organisedEvents: reverse('event', 'organisers'),
    statements: reverse('statement', 'about'),
    stakeholderRelations: reverse('stakeholderRelation', 'centre', 'stakeholder'),
    materials: reverse('material', 'about'),
    keptMaterials: reverse('material', 'keeper'),
    successors: reverse('organisation', 'successorOf'),
  },
};
