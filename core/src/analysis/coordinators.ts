/** Who keeps networks going: by a role in them, or by a link that says so. */
import type { Day } from '#domain/partial-date.ts';
import type { Membership, RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { tiesOfNetwork, type Ties } from './members.ts';
import { isCountedOn, isValidOn } from './validity.ts';

export const isCoordinator = ({ roles }: Membership): boolean => roles.includes('membershipRole.coordinator');

/** Links from an organisation to a network that say that it keeps the network going. */
const coordinatingLinks: readonly string[] = ['linkKind.leads', 'linkKind.responsibleFor'];

const isCoordinating = (graph: GraphReader, link: RecordOf<'link'>, day: Day): boolean => {
  const from = graph.get('organisation', link.from);
  return (
    coordinatingLinks.includes(link.kind) &&
    link.mode === 'mode.current' &&
    isCountedOn(link, day) &&
    from !== undefined &&
    isValidOn(from, day)
  );
};

/** Ids of the organisations that coordinate the network on the day, each once; a set is among them, as it is told. */
export const coordinatorsOf = (
  graph: GraphReader,
  network: string,
  day: Day,
  { members, participants, others }: Ties = tiesOfNetwork(graph, network, day),
): readonly string[] => {
  const tied = [...members, ...participants, ...others].filter(isCoordinator);
  const linked = graph.holding('link', 'to', network).filter((link) => isCoordinating(graph, link, day));
  return [...new Set<string>([...tied.map(({ organisation }) => organisation), ...linked.map(({ from }) => from)])];
};
