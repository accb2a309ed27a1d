/** Organisations that belong to no network: those that said so, and those of which no network is recorded. */
import { firstDay, type Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { networkIds, tiesOfOrganisation } from '../../members.ts';
import { isCountedOn, isValidOn } from '../../validity.ts';
import type { Evidence } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { sureness } from '../strength.ts';
import { answered, latestOf, type Response } from './answered.ts';
import { gapAt } from './gap.ts';
import { reason, reasonIfAny } from './reason.ts';
import { organisationsOfTies, referredBy } from './touched-records.ts';

/** What the organisation sent last of those that say how whole their list is; of one day, by id. */
const lastAnswer = (graph: GraphReader, organisation: string, day: Day): Response | null =>
  latestOf(
    graph
      .holding('response', 'organisations', organisation)
      .filter((one) => one.state === 'responseState.sent' && one.ownList !== null && isValidOn(one, day))
      .filter(({ sentOn }) => sentOn === null || firstDay(sentOn) <= day),
  );

const isAlone = ({ graph, day }: World, id: string): boolean => {
  const organisation = graph.get('organisation', id);
  return (
    organisation !== undefined &&
    !organisation.plural &&
    isCountedOn(organisation, day) &&
    networkIds(graph, id, day).size === 0
  );
};

const evidenceOf = ({ graph, day }: World, id: string): Evidence => {
  const { participants, others } = tiesOfOrganisation(graph, id, day);
  const networksOf = (ties: typeof others): readonly string[] => [...new Set(ties.map(({ network }) => network))];
  const answer = lastAnswer(graph, id, day);
  const said = answer && answered(answer);
  const isSaid = answer?.ownList === 'ownList.none';
  return {
    facts: [{ code: 'networks', value: 0, list: { noun: 'network', filter: { organisation: [id] } } }],
    for: said && isSaid ? [said] : [],
    against: [
      ...reasonIfAny('participatesOnly', networksOf(participants)),
      ...reasonIfAny('otherRoles', networksOf(others)),
    ],
    unknown: said === null ? [reason('noAnswer')] : isSaid ? [] : [said],
  };
};

export const inNoNetwork: Look = {
  units: ({ graph }) => graph.all('organisation').map(({ id }) => id),
  touched: ({ graph }, change) =>
    change.noun === 'response' ? referredBy(graph, change, 'organisations') : organisationsOfTies(graph, change),
  at: (world, unit) => {
    if (!isAlone(world, unit)) return [];
    const answer = lastAnswer(world.graph, unit, world.day);
    if (answer?.ownList === 'ownList.none') return [gapAt('inNoNetwork', 'saidSo', sureness.said, unit)];
    // Who answered otherwise named networks that are not on record any more; of the rest nobody knows.
    return [gapAt('inNoNetwork', 'notRecorded', answer ? sureness.recorded : sureness.maybe, unit)];
  },
  evidence: (world, { subjects: [id = ''] }) => evidenceOf(world, id),
};
