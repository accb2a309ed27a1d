/** Who might help with a challenge otherwise: by another resource, or by one they name in their own words. */
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { organisationsStating, statementsOf } from '../../speakers.ts';
import { reason, reasonIfAny } from '../looks/reason.ts';
import { likeliest, organisationOn, type Filler, type Ranked } from './filler.ts';
import { helpersOf } from './resource-matrix.ts';

/** Those with most other resources that help first, then those who offer something in their own words. */
export const resourceFillers = (
  graph: GraphReader,
  challenge: string,
  resource: string,
  day: Day,
): readonly Filler[] => {
  const helping = helpersOf(graph, challenge).filter((term) => term !== resource);
  const offering = organisationsStating(graph, 'resource', [resource], day);
  const answering = new Set(graph.all('response').flatMap(({ organisations }) => organisations as readonly string[]));
  const ranked = [...answering].flatMap((id): readonly Ranked[] => {
    if (offering.has(id) || !organisationOn(graph, id, day)) return [];
    const said = statementsOf(graph, id, day).filter(({ kind }) => kind === 'statementKind.resource');
    const others = helping.filter((term) => said.some((one) => one.resource === term));
    const ownWords = said.filter((one) => one.resource === null).length;
    const reasons = [
      ...reasonIfAny('offersResource', others),
      ...(ownWords > 0 ? [reason('offersInOwnWords', [], { n: ownWords })] : []),
    ];
    return reasons.length > 0 ? [{ id, reasons, rank: [-others.length, -ownWords] }] : [];
  });
  return likeliest(ranked);
};
