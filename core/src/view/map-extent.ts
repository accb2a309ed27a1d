/**
 * What a map is made of, found before anything is made of it. A region's map is made of the whole register. Of a
 * country's, only what the filters choose is gathered, tie by tie, and no more than somebody could look at.
 */
import { countRecords } from '#analysis/counts.ts';
import { isNarrowing, isSelected, select, type Selection } from '#analysis/select.ts';
import { isValidOn } from '#analysis/validity.ts';
import type { AnyRecord, Link, Membership, Network, Organisation, RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { gatherTies } from './gather-ties.ts';

/** Networks and organisations together, and memberships and links together. */
export type MapBounds = { readonly nodes: number; readonly ties: number };

/** Six times a region (4,800 and 20,000). More is no picture that anybody reads, and holds up server and browser. */
export const mostOnMap: MapBounds = { nodes: 30_000, ties: 100_000 };

/** How much it is, where that is too much for a map. */
export type TooLarge = {
  readonly networks: number;
  readonly organisations: number;
  /** Nothing narrows it: these are all that are recorded, ended ones too. Else they are counted as in the lists. */
  readonly isAll: boolean;
};

export type MapSelection = {
  readonly networks: Selection;
  readonly organisations: Selection;
  /** Leave out organisations that nothing ties to what is drawn. */
  readonly connectedOnly: boolean;
  /** Ids that are drawn whatever the filters choose. */
  readonly always?: ReadonlySet<string>;
};

export type MapExtent = {
  readonly networks: readonly Network[];
  readonly organisations: readonly Organisation[];
  /** All that might tie them, others and those of other days too. */
  readonly memberships: readonly Membership[];
  readonly links: readonly Link[];
  /** There so that what is near can be told to have more around it: ids whose own members and groups nobody sees. */
  readonly edge: ReadonlySet<string>;
};

export type Extent = MapExtent | { readonly tooLarge: TooLarge };

const nobody: ReadonlySet<string> = new Set();

/** Whether the register is more than one map can hold, so that maps of it are gathered. O(1). */
export const isGathered = (graph: GraphReader, { nodes, ties }: MapBounds = mostOnMap): boolean =>
  graph.count('network') + graph.count('organisation') > nodes ||
  graph.count('membership') + graph.count('link') > ties;

/** What a selection lists, and after it what is drawn whatever the filters choose, if it holds on the day. */
const chosen = <N extends 'network' | 'organisation'>(
  graph: GraphReader,
  noun: N,
  selection: Selection,
  always: ReadonlySet<string>,
): readonly RecordOf<N>[] => {
  const listed = select(graph, noun, selection);
  if (always.size === 0) return listed;
  const known = new Set<string>(listed.map(({ id }) => id));
  const added = [...always].flatMap((id) => {
    const record = known.has(id) ? undefined : graph.get(noun, id);
    return record && isValidOn(record, selection.day) ? [record] : [];
  });
  return [...listed, ...added];
};

/** Everything that the selection chooses, with every tie of the register. */
export const wholeExtent = (
  graph: GraphReader,
  { networks, organisations, always = nobody }: MapSelection,
): MapExtent => ({
  networks: chosen(graph, 'network', networks, always),
  organisations: chosen(graph, 'organisation', organisations, always),
  memberships: graph.all('membership'),
  links: graph.all('link'),
  edge: nobody,
});

const sizeOf = (graph: GraphReader, selection: MapSelection): TooLarge => {
  const isAll = !isNarrowing(selection.networks) && !isNarrowing(selection.organisations);
  const countOf = (noun: 'network' | 'organisation'): number =>
    isAll ? graph.count(noun) : countRecords(noun, select(graph, noun, selection[`${noun}s` as const])).total;
  return { networks: countOf('network'), organisations: countOf('organisation'), isAll };
};

/** Whether one of these nouns is chosen, asked of it alone. */
const chooser =
  (graph: GraphReader, { networks, organisations, always = nobody }: MapSelection) =>
  (noun: 'network' | 'organisation', record: AnyRecord): boolean => {
    const selection = noun === 'network' ? networks : organisations;
    if (always.has(record.id)) return isValidOn(record as unknown as Network, selection.day);
    return isSelected(graph, noun, record, selection);
  };

/** From the networks chosen, with whom a way of ties leads to. */
const tiedTo = (graph: GraphReader, selection: MapSelection, bounds: MapBounds): MapExtent | null => {
  const networks = chosen(graph, 'network', selection.networks, selection.always ?? nobody);
  const isChosen = chooser(graph, selection);
  const among = new Set<string>(networks.map(({ id }) => id));
  return gatherTies(graph, {
    starts: [...among, ...networks.flatMap(({ themes }) => themes), ...(selection.always ?? nobody)],
    day: selection.networks.day,
    isChosen: (noun, record) => (noun === 'network' ? among.has(record.id) : isChosen(noun, record)),
    steps: Number.POSITIVE_INFINITY,
    leadsOn: false,
    bounds,
  });
};

/** All that is chosen with ties or without, and the ties of whichever of the two nouns is the fewer. */
const standing = (graph: GraphReader, selection: MapSelection, bounds: MapBounds): MapExtent | null => {
  const isTooMany = (['network', 'organisation'] as const).some(
    (noun) => !isNarrowing(selection[`${noun}s` as const]) && graph.count(noun) > bounds.nodes,
  );
  if (isTooMany) return null;
  const always = selection.always ?? nobody;
  const networks = chosen(graph, 'network', selection.networks, always);
  const organisations = chosen(graph, 'organisation', selection.organisations, always);
  if (networks.length + organisations.length > bounds.nodes) return null;
  const [among, links] = [
    new Set<string>([...networks, ...organisations].map(({ id }) => id)),
    new Map<string, Link>(),
  ];
  const memberships: Membership[] = [];
  const end = networks.length <= organisations.length ? 'network' : 'organisation';
  for (const { id } of end === 'network' ? networks : organisations) {
    for (const one of graph.holding('membership', end, id)) memberships.push(one);
    // Those with the other end elsewhere took as long to find.
    if (memberships.length > bounds.ties) return null;
  }
  for (const id of [...among, ...networks.flatMap(({ themes }) => themes)])
    for (const one of graph.holding('link', 'from', id)) links.set(one.id, one);
  if (memberships.length + links.size > bounds.ties) return null;
  return { networks, organisations, memberships, links: [...links.values()], edge: nobody };
};

/**
 * What the map of a selection is made of. `connectedOnly` may leave alone what no way of ties leads to from a network.
 * In a register that is more than one map, O(what is chosen) after the filters, and too large is told as soon as it is.
 */
export const extentOf = (graph: GraphReader, selection: MapSelection, bounds: MapBounds = mostOnMap): Extent => {
  if (!isGathered(graph, bounds)) return wholeExtent(graph, selection);
  const [networks, organisations] = [isNarrowing(selection.networks), isNarrowing(selection.organisations)];
  const found =
    !networks && !organisations
      ? null
      : networks && selection.connectedOnly
        ? tiedTo(graph, selection, bounds)
        : standing(graph, selection, bounds);
  return found ?? { tooLarge: sizeOf(graph, selection) };
};

export type Focus = { readonly id: string; readonly steps: number };

/**
 * Of what a selection chooses, what is so near to one, and what is next to that. Groups lead nowhere but from their
 * own. Null when it is not there, or that is too much.
 */
export const nearExtent = (
  graph: GraphReader,
  selection: MapSelection,
  { id, steps }: Focus,
  bounds: MapBounds = mostOnMap,
): MapExtent | null => {
  const isChosen = chooser(graph, selection);
  const found = gatherTies(graph, {
    starts: [id],
    day: selection.networks.day,
    isChosen,
    steps: steps + 1,
    leadsOn: true,
    bounds,
  });
  return found && found.networks.length + found.organisations.length > 0 ? found : null;
};
