/** Groups that prepare decisions without an association at the table, looked at group by group. */
import type { Membership } from '#domain/record.ts';
import { tiesOfNetwork } from '../../members.ts';
import type { Evidence } from '../finding.ts';
import { findingId } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { countOf, isPreparing } from '../matrices/lines.ts';
import { associationsAmong, unrepresented } from '../matrices/representation.ts';
import { bandOf, sureness } from '../strength.ts';
import { reasonIfAny } from './reason.ts';
import { networksOfTies } from './touched-records.ts';

const evidenceOf = ({ graph, day }: World, group: string): Evidence => {
  const { members, participants, others } = tiesOfNetwork(graph, group, day);
  const among = (ids: readonly string[]): readonly string[] => associationsAmong(graph, ids).map(({ id }) => id);
  const tied = (ties: readonly Membership[]): readonly string[] => among(ties.map((one) => one.organisation));
  const filter = { network: [group] };
  const list = graph.get('network', group)?.memberList;
  return {
    facts: [
      {
        code: 'organisations',
        value: countOf(graph, 'organisation', filter, day),
        list: { noun: 'organisation', filter },
      },
    ],
    for: [],
    against: [
      ...reasonIfAny('representedThrough', among(members.flatMap((one) => one.onBehalfOf))),
      ...reasonIfAny('participatesOnly', tied(participants)),
      ...reasonIfAny('otherRoles', tied(others)),
    ],
    unknown: [
      ...(list === 'memberList.unknown' ? reasonIfAny('membersUnknown', [group]) : []),
      ...(list === 'memberList.partial' ? reasonIfAny('membersPartial', [group]) : []),
    ],
  };
};

export const noAssociationsLook: Look = {
  units: ({ graph, day }) =>
    graph
      .all('network')
      .filter((one) => isPreparing(one, day))
      .map(({ id }) => id as string),
  touched: ({ graph }, change) => networksOfTies(graph, change),
  at: ({ graph, day }, group) => {
    const kind = unrepresented(graph, group, day);
    if (kind === null) return [];
    const strength = kind === 'noAssociation' ? sureness.recorded : sureness.maybe;
    const id = findingId('noAssociations', group);
    return [{ id, analysis: 'noAssociations', kind, band: bandOf(strength), strength, subjects: [group] }];
  },
  evidence: (world, { subjects: [group = ''] }) => evidenceOf(world, group),
};
