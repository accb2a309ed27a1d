/** Everything the filters choose on a day, as nodes and ties; what of it is drawn is decided after. */
import { dimensionsOf, notKnown } from '#analysis/dimensions.ts';
import { isLapsedOn } from '#analysis/lapsed.ts';
import { distancesFrom, neighbourhoodOf } from '#analysis/paths.ts';
import type { Filter, Selection } from '#analysis/select.ts';
import { isSuggestion } from '#analysis/validity.ts';
import { nounOf } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { Reader } from './reader.ts';
import {
  extentOf,
  nearExtent,
  type MapBounds,
  type MapExtent,
  type MapSelection,
  type TooLarge,
} from './map-extent.ts';
import { mapFrom, type MapEdge, type MapNode } from './map.ts';
import type { MapSettings } from './settings.ts';
import { sharingTies } from './shared-members.ts';
import { isShownTie } from './tie-looks.ts';
import type { Certainty, Grouping, Mode, ViewEdge, ViewNode } from './view-model.ts';

export type ChosenMap = {
  /** What ties that show lead to, or all of it when the reader wants what stands alone too. */
  readonly nodes: ReadonlyMap<string, ViewNode>;
  /** Every tie between all that the filters choose, those of hidden looks too. */
  readonly edges: readonly ViewEdge[];
  /** All that the filters choose, with or without ties, groups included; where it is gathered, all with ties. */
  readonly all: number;
  /** It is more than one map can hold: then nothing of it is here. */
  readonly tooLarge: TooLarge | null;
};

export type MapNoun = 'network' | 'organisation';
export const mapNouns: readonly MapNoun[] = ['network', 'organisation'];

/** The dimensions whose values are drawn as groups. */
export const groupingDimensions: Readonly<Record<Grouping, { readonly [N in MapNoun]?: string }>> = {
  theme: { network: 'themes' },
  function: { network: 'functions' },
  area: { network: 'recordedArea', organisation: 'recordedArea' },
  kind: { network: 'kind', organisation: 'kind' },
  relation: { network: 'tie', organisation: 'tie' },
  none: {},
};

/** Terms say whose kinds they are; all other dimensions of both nouns filter both. */
const kindScheme: Readonly<Record<MapNoun, string>> = { network: 'networkKind.', organisation: 'organisationKind.' };

/** The part of the map's filter that narrows this noun. */
export const filterFor = (noun: MapNoun, filter: Filter): Filter =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([dimension, all]) => {
      if (!dimensionsOf(noun).has(dimension)) return [];
      const values = dimension === 'kind' ? all.filter((value) => value.startsWith(kindScheme[noun])) : all;
      return values.length === 0 ? [] : [[dimension, values] as const];
    }),
  );

const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

type Marked = MapSettings['marked'];

const nodeOf = (graph: GraphReader, node: MapNode, marked: Marked, nameOf: Reader['nameOf']): ViewNode => {
  const { text, lang } = nameOf(node.names);
  const record = graph.get(node.kind === 'network' ? 'network' : 'organisation', node.id);
  const status = record && 'status' in record ? lastPart(record.status) : '';
  return {
    id: node.id,
    kind: node.kind,
    name: text,
    lang,
    members: node.members && { state: node.members.state, total: node.members.total },
    isUnreviewed: node.unreviewed,
    isSuggestion: record !== undefined && isSuggestion(record),
    isMarked: marked.has(node.id),
    state: status === 'ended' || status === 'planned' ? status : 'current',
    isGroup: false,
    folded: 0,
    isOpen: false,
  };
};

const certaintyOf = (graph: GraphReader, edge: MapEdge, day: Day): Certainty => {
  if (edge.suggestion) return 'inferred';
  if (edge.confirmation === null) return 'said';
  const said = lastPart(edge.confirmation);
  if (said === 'disputed') return 'disputed';
  const membership = graph.get('membership', edge.id);
  if (membership && isLapsedOn(membership, day)) return 'lapsed';
  return said === 'confirmed' ? 'confirmed' : 'said';
};

const edgeOf = (graph: GraphReader, edge: MapEdge, day: Day): ViewEdge | null => {
  if (edge.kind === 'theme') return null;
  const term = edge.term === null ? undefined : graph.get('concept', edge.term);
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    kind: edge.kind,
    certainty: certaintyOf(graph, edge, day),
    mode: lastPart(edge.mode) as Mode,
    term: term ? { there: term.labels, back: term.inverseLabels } : null,
  };
};

/** Filters that speak of ties narrow the ties too, not only who has such ones. */
const tieFits = (graph: GraphReader, { id }: ViewEdge, filter: Filter): boolean => {
  const membership = graph.get('membership', id);
  if (!membership) return true;
  const { relation = [], role = [], confirmation = [] } = filter;
  const isWanted = (wanted: readonly string[], values: readonly string[]): boolean =>
    wanted.length === 0 ||
    (values.length === 0 ? wanted.includes(notKnown) : values.some((value) => wanted.includes(value)));
  return (
    isWanted(relation, [membership.relation]) &&
    isWanted(role, membership.roles) &&
    isWanted(confirmation, [membership.confirmation])
  );
};

const groupNode = (graph: GraphReader, id: string, marked: Marked, nameOf: Reader['nameOf']): ViewNode => {
  const noun = nounOf(id);
  const record = noun ? (graph.get(noun, id) as unknown as AnyRecord | undefined) : undefined;
  const { text, lang } = nameOf(record?.['labels'] ?? record?.['names'] ?? {});
  return {
    id,
    kind: 'theme',
    name: text === '' ? id : text,
    lang,
    members: null,
    isUnreviewed: false,
    isSuggestion: false,
    isMarked: marked.has(id),
    state: 'current',
    isGroup: true,
    folded: 0,
    isOpen: false,
  };
};

/** A tie from each record to each of its values. */
const groupTies = (
  graph: GraphReader,
  records: readonly MapNode[],
  grouping: Grouping,
  day: Day,
): readonly ViewEdge[] =>
  records.flatMap(({ id, kind }) => {
    const noun = kind === 'network' ? 'network' : 'organisation';
    const name = groupingDimensions[grouping][noun];
    const record = name === undefined ? undefined : (graph.get(noun, id) as unknown as AnyRecord | undefined);
    const values = record
      ? (dimensionsOf(noun)
          .get(name ?? '')
          ?.values(graph, record, day) ?? [])
      : [];
    return values.map(
      (value): ViewEdge => ({
        id: `${id}>group>${value}`,
        from: id,
        to: value,
        kind: 'group',
        certainty: 'said',
        mode: 'current',
        term: null,
      }),
    );
  });

/**
 * What a way of ties leads to from networks and from what they are grouped by; ties to groups lead nowhere else. A
 * group is there for what is in it.
 */
const reached = (nodes: ReadonlyMap<string, ViewNode>, edges: readonly ViewEdge[]): ReadonlySet<string> => {
  const networks = [...nodes.values()].filter(({ kind }) => kind === 'network').map(({ id }) => id);
  const grouped = edges.filter(({ kind }) => kind === 'group');
  const next = neighbourhoodOf(edges.filter(({ kind }) => kind !== 'group'));
  const groupsOf = (ids: { readonly has: (id: string) => boolean }): readonly string[] =>
    grouped.filter(({ from }) => ids.has(from)).map(({ to }) => to);
  const near = distancesFrom(next, [...networks, ...groupsOf(new Set(networks))]);
  return new Set([...near.keys(), ...groupsOf(near)]);
};

const nothing = (tooLarge: TooLarge): ChosenMap => ({ nodes: new Map(), edges: [], all: 0, tooLarge });

/** What the map is made of; `isNear` when only what is around the one looked at is. */
type Made = { readonly extent: MapExtent; readonly isNear: boolean };

/** Where all that is chosen would be too much, what is near to one may not be. */
const madeOf = (
  graph: GraphReader,
  selection: MapSelection,
  { focus, path }: MapSettings,
  most: MapBounds | undefined,
): Made | { readonly tooLarge: TooLarge } => {
  const whole = extentOf(graph, selection, most);
  if (!('tooLarge' in whole)) return { extent: whole, isNear: false };
  const near = focus === null || path !== null ? null : nearExtent(graph, selection, focus, most);
  return near ? { extent: near, isNear: true } : whole;
};

/**
 * All that the settings choose of the graph on the day. O(register) while the register is no more than one map, else
 * O(what is chosen): see `extentOf`.
 */
export const chosenMap = (
  graph: GraphReader,
  settings: MapSettings,
  day: Day,
  { nameOf, most }: Pick<Reader, 'nameOf' | 'most'>,
): ChosenMap => {
  const { filter, grouping, withAlone, hiddenTies, marked, overlaps } = settings;
  const of = (noun: MapNoun): Selection => ({ filter: filterFor(noun, filter), search: '', day });
  const selection = {
    networks: of('network'),
    organisations: of('organisation'),
    connectedOnly: !withAlone,
    always: marked,
  };
  const made = madeOf(graph, selection, settings, most);
  if ('tooLarge' in made) return nothing(made.tooLarge);
  const { extent, isNear } = made;
  const map = mapFrom(graph, extent, day);
  const records = map.nodes.filter(({ kind }) => kind !== 'theme');
  const inside = records.filter(({ id }) => !extent.edge.has(id));
  const grouped = groupTies(graph, inside, grouping, day);
  const groups = [...new Set(grouped.map(({ to }) => to))].map((id) => groupNode(graph, id, marked, nameOf));
  const nodes = new Map(
    [...records.map((node) => nodeOf(graph, node, marked, nameOf)), ...groups].map((one) => [one.id, one]),
  );
  const ties = map.edges.flatMap((edge) => edgeOf(graph, edge, day) ?? []);
  const edges = [...ties, ...grouped].filter(
    (edge) => nodes.has(edge.from) && nodes.has(edge.to) && tieFits(graph, edge, filter),
  );
  // What is near to one is there for its ties to it, wherever networks are.
  const shown =
    withAlone || isNear
      ? nodes
      : reached(
          nodes,
          edges.filter((edge) => isShownTie(edge, hiddenTies)),
        );
  const sharing = overlaps === null ? [] : sharingTies(graph, nodes, overlaps, day);
  return {
    nodes: new Map([...nodes].filter(([id]) => shown.has(id))),
    edges: [...edges, ...sharing],
    all: nodes.size,
    tooLarge: null,
  };
};
