/** Who might take a seat: of a sector in networks of a theme, of a sort of organisation in a group. */
import type { Day } from '#domain/partial-date.ts';
import type { Membership } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { memberIds, networkIds, tiesOfOrganisation } from '../../members.ts';
import { isCountedOn } from '../../validity.ts';
import type { Reason } from '../finding.ts';
import { reasonIfAny } from '../looks/reason.ts';
import { likeliest, organisationOn, type Filler, type Ranked } from './filler.ts';
import { sortOf } from './sorts.ts';

type Ties = { readonly participant: readonly string[]; readonly other: readonly string[] };

/** How the organisation is tied to the networks without belonging to any. */
const tiesTo = (graph: GraphReader, organisation: string, networks: ReadonlySet<string>, day: Day): Ties => {
  const { participants, others } = tiesOfOrganisation(graph, organisation, day);
  const among = (ties: readonly Membership[]): readonly string[] => [
    ...new Set(ties.map(({ network }) => network as string).filter((id) => networks.has(id))),
  ];
  return { participant: among(participants), other: among(others) };
};

const reasonsOf = ({ participant, other }: Ties): readonly Reason[] => [
  ...reasonIfAny('participatesOnly', participant),
  ...reasonIfAny('otherRoles', other),
];

/** Those that already work with the networks first, then those in most networks with their members. */
export const sectorFillers = (graph: GraphReader, sector: string, theme: string, day: Day): readonly Filler[] => {
  const networks = new Set(
    graph
      .holding('network', 'themes', theme)
      .filter((network) => isCountedOn(network, day))
      .map(({ id }) => id as string),
  );
  const members = new Set([...networks].flatMap((id) => [...memberIds(graph, id, day)]));
  const meeting = new Set([...members].flatMap((id) => [...networkIds(graph, id, day)]));
  const ranked = graph.holding('organisation', 'sector', sector).flatMap(({ id }): readonly Ranked[] => {
    if (members.has(id) || !organisationOn(graph, id, day)) return [];
    const ties = tiesTo(graph, id, networks, day);
    const shared = [...networkIds(graph, id, day)].filter((network) => meeting.has(network));
    const reasons = [...reasonsOf(ties), ...reasonIfAny('shareNetworks', shared, { n: shared.length })];
    return reasons.length > 0
      ? [{ id, reasons, rank: [-ties.participant.length, -ties.other.length, -shared.length] }]
      : [];
  });
  return likeliest(ranked);
};

/** Those that already work with the group first, then those in most other networks with a theme of the group. */
export const groupFillers = (graph: GraphReader, group: string, sort: string, day: Day): readonly Filler[] => {
  const members = memberIds(graph, group, day);
  const themes: readonly string[] = graph.get('network', group)?.themes ?? [];
  const alike = new Set(
    themes
      .flatMap((theme) => graph.holding('network', 'themes', theme))
      .filter((network) => network.id !== group && isCountedOn(network, day))
      .map(({ id }) => id as string),
  );
  const ranked = graph.all('organisation').flatMap(({ id, kind }): readonly Ranked[] => {
    if (sortOf(kind) !== sort || members.has(id) || !organisationOn(graph, id, day)) return [];
    const ties = tiesTo(graph, id, new Set([group]), day);
    const own = [...networkIds(graph, id, day)].filter((network) => alike.has(network));
    const reasons = [...reasonsOf(ties), ...reasonIfAny('themeElsewhere', own)];
    return reasons.length > 0
      ? [{ id, reasons, rank: [-ties.participant.length, -ties.other.length, -own.length] }]
      : [];
  });
  return likeliest(ranked);
};
