/** Whether associations have a seat where decisions are prepared. */
import type { Day } from '#domain/partial-date.ts';
import type { Organisation } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { tiesOfNetwork } from '../../members.ts';
import { isSuggestion } from '../../validity.ts';
import { isPreparing } from './lines.ts';
import { isAssociation } from './sorts.ts';

/** Associations among these, sets of them ("all associations") included; suggestions not. */
export const associationsAmong = (graph: GraphReader, organisations: Iterable<string>): readonly Organisation[] =>
  [...new Set(organisations)].flatMap((id) => {
    const found = graph.get('organisation', id);
    return found && isAssociation(found.kind) && !isSuggestion(found) ? [found] : [];
  });

/**
 * What is wrong with a group that prepares decisions: no association on its whole list of members, or none on a list
 * that nobody has completed. Null for other networks, and where an association or a set of them is a member.
 */
export const unrepresented = (
  graph: GraphReader,
  group: string,
  day: Day,
): 'noAssociation' | 'representationUnknown' | null => {
  const network = graph.get('network', group);
  if (!network || !isPreparing(network, day)) return null;
  const members = tiesOfNetwork(graph, group, day).members.map(({ organisation }) => organisation as string);
  if (associationsAmong(graph, members).length > 0) return null;
  return network.memberList === 'memberList.complete' ? 'noAssociation' : 'representationUnknown';
};
