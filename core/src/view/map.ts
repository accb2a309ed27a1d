/** The map as data: what is drawn for a pair of selections, and what ties it together. Counts are those of the lists. */
import type { Localised } from '#domain/localised.ts';
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord, Membership } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { countMembers, type MemberCount } from '#analysis/members.ts';
import { isSuggestion, isUnreviewed, isValidOn } from '#analysis/validity.ts';
import { drawnKindOf, type DrawnKind } from './drawn-kind.ts';
import type { MapExtent } from './map-extent.ts';

export type MapNode = {
  readonly id: string;
  readonly kind: DrawnKind;
  readonly names: Localised;
  readonly unreviewed: boolean;
  /** Networks only, and of those at the edge of what is near to one, none. */
  readonly members: MemberCount | null;
};

export type MapEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What ties them: a membership relation, a structure of the network, its theme, or a link's kind. */
  readonly kind: 'member' | 'participant' | 'other' | 'theme' | 'partOf' | 'attachedTo' | 'restsOn' | 'link';
  /** Link kind or null. */
  readonly term: string | null;
  readonly confirmation: string | null;
  readonly mode: string;
  /** Inferred: drawn apart, never counted. */
  readonly suggestion: boolean;
};

export type NetworkMap = { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] };

type Edge = Omit<MapEdge, 'confirmation' | 'mode' | 'suggestion' | 'term'> & Partial<MapEdge>;
const edge = (values: Edge): MapEdge => ({
  confirmation: null,
  mode: 'mode.current',
  suggestion: false,
  term: null,
  ...values,
});

const membershipEdge = (one: Membership): MapEdge =>
  edge({
    id: one.id,
    from: one.organisation,
    to: one.network,
    kind: one.relation.split('.')[1] as 'member' | 'participant' | 'other',
    confirmation: one.confirmation,
    suggestion: isSuggestion(one),
  });

const structureEdges = (graph: GraphReader, networks: readonly { readonly id: string }[]): readonly MapEdge[] =>
  networks.flatMap(({ id }) => {
    const network = graph.get('network', id);
    if (!network) return [];
    const to = (kind: MapEdge['kind'], target: string): MapEdge =>
      edge({ id: `${id}>${kind}>${target}`, from: id, to: target, kind });
    return [
      ...network.themes.map((theme) => to('theme', theme)),
      ...network.attachedTo.map((host) => to('attachedTo', host)),
      ...network.restsOn.map((project) => to('restsOn', project)),
      ...(network.partOf === null ? [] : [to('partOf', network.partOf)]),
    ];
  });

const nodeOf = (graph: GraphReader, record: AnyRecord, { edge: far }: MapExtent, day: Day): MapNode => {
  const network = far.has(record.id) ? undefined : graph.get('network', record.id);
  return {
    id: record.id,
    kind: drawnKindOf(record),
    names: (record['names'] ?? record['labels']) as Localised,
    unreviewed: isUnreviewed(record as unknown as { review: string }),
    members: network ? countMembers(graph, network, day) : null,
  };
};

/** Nodes: the networks and organisations and the themes of those networks. Edges: every tie between them on the day. */
export const mapFrom = (graph: GraphReader, extent: MapExtent, day: Day, connectedOnly = false): NetworkMap => {
  const { networks, organisations } = extent;
  const themes = new Set<string>(networks.flatMap((one) => one.themes));
  const drawn = new Set<string>([...networks.map((one) => one.id), ...organisations.map((one) => one.id), ...themes]);
  const memberships = extent.memberships.filter((one) => drawn.has(one.network) && isValidOn(one, day));
  const links = extent.links.filter((one) => isValidOn(one, day));
  const edges = [
    ...memberships.map(membershipEdge),
    ...structureEdges(graph, networks),
    ...links.map((one) =>
      edge({
        id: one.id,
        from: one.from,
        to: one.to,
        kind: 'link',
        term: one.kind,
        mode: one.mode,
        suggestion: isSuggestion(one),
      }),
    ),
  ].filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const shown = connectedOnly ? organisations.filter(({ id }) => tied.has(id)) : organisations;
  const themeRecords = [...themes].flatMap((id) => graph.get('concept', id) ?? []);
  const records = [...networks, ...shown, ...themeRecords] as unknown as readonly AnyRecord[];
  return { nodes: records.map((record) => nodeOf(graph, record, extent, day)), edges };
};
