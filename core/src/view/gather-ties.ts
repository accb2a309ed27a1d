/** Breadth first from some records over their ties, asking of each only what it holds; stopped where it is too much. */
import { isValidOn } from '#analysis/validity.ts';
import { nounOf } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord, Link, Membership, Network, Organisation } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { MapBounds, MapExtent } from './map-extent.ts';

type Way = {
  /** Networks, organisations and concepts; those that are not chosen are left out. */
  readonly starts: Iterable<string>;
  readonly day: Day;
  readonly isChosen: (noun: 'network' | 'organisation', record: AnyRecord) => boolean;
  /** How many ties away from the start the last ones are. */
  readonly steps: number;
  /** Also from an organisation to its networks, from a network to its parts, and from a concept to its networks. */
  readonly leadsOn: boolean;
  readonly bounds: MapBounds;
};

/** Of networks and organisations in the order in which they were come to. */
class Gathering {
  readonly distances = new Map<string, number>();
  readonly networks = new Map<string, Network>();
  readonly organisations = new Map<string, Organisation>();
  readonly memberships = new Map<string, Membership>();
  readonly links = new Map<string, Link>();
  readonly #refused = new Set<string>();
  readonly #graph: GraphReader;
  readonly #way: Way;

  constructor(graph: GraphReader, way: Way) {
    this.#graph = graph;
    this.#way = way;
  }

  visit(id: string, distance: number): void {
    if (this.distances.has(id) || this.#refused.has(id)) return;
    // A concept is where it begins; a link leads to one, but from there to nobody.
    if (this.#take(id) || (distance === 0 && nounOf(id) === 'concept')) this.distances.set(id, distance);
    else this.#refused.add(id);
  }

  #take(id: string): boolean {
    const noun = nounOf(id);
    const network = noun === 'network' ? this.#graph.get('network', id) : undefined;
    if (network && this.#way.isChosen('network', network)) this.networks.set(id, network);
    const organisation = noun === 'organisation' ? this.#graph.get('organisation', id) : undefined;
    if (organisation && this.#way.isChosen('organisation', organisation)) this.organisations.set(id, organisation);
    return this.networks.has(id) || this.organisations.has(id);
  }

  isTooMuch({ nodes, ties }: MapBounds): boolean {
    return this.networks.size + this.organisations.size > nodes || this.memberships.size + this.links.size > ties;
  }

  /** Ids of what it is tied to; the ties themselves are kept. */
  next(id: string): readonly string[] {
    const network = this.networks.get(id);
    const ends = network ? this.#ofNetwork(network) : this.#way.leadsOn ? this.#ofOther(id) : [];
    return [...ends, ...this.#linked(id)];
  }

  #ofNetwork({ id, attachedTo, restsOn, partOf }: Network): readonly string[] {
    const parts = this.#way.leadsOn ? this.#graph.holding('network', 'partOf', id) : [];
    return [
      ...this.#members('network', id),
      ...attachedTo,
      ...restsOn,
      ...(partOf === null ? [] : [partOf]),
      ...parts.map((part) => part.id),
    ];
  }

  #ofOther(id: string): readonly string[] {
    if (!this.organisations.has(id))
      return (['themes', 'functions'] as const).flatMap((field) =>
        this.#graph.holding('network', field, id).map((one) => one.id),
      );
    const hosted = (['attachedTo', 'restsOn'] as const).flatMap((field) => this.#graph.holding('network', field, id));
    return [...this.#members('organisation', id), ...hosted.map((one) => one.id)];
  }

  #members(end: 'network' | 'organisation', id: string): readonly string[] {
    const other = end === 'network' ? 'organisation' : 'network';
    return this.#graph.holding('membership', end, id).flatMap((one) => {
      if (!isValidOn(one, this.#way.day)) return [];
      this.memberships.set(one.id, one);
      return [one[other]];
    });
  }

  #linked(id: string): readonly string[] {
    return (['from', 'to'] as const).flatMap((end) =>
      this.#graph.holding('link', end, id).flatMap((one) => {
        if (!isValidOn(one, this.#way.day)) return [];
        this.links.set(one.id, one);
        return [one[end === 'from' ? 'to' : 'from']];
      }),
    );
  }
}

/** Null as soon as it is more than the bounds allow. O(what is gathered). */
export const gatherTies = (graph: GraphReader, way: Way): MapExtent | null => {
  const found = new Gathering(graph, way);
  for (const id of way.starts) found.visit(id, 0);
  // What is come to on the way stands at the end of the same map.
  for (const [id, distance] of found.distances) {
    if (found.isTooMuch(way.bounds)) return null;
    if (distance >= way.steps) break;
    for (const other of found.next(id)) found.visit(other, distance + 1);
  }
  if (found.isTooMuch(way.bounds)) return null;
  return {
    networks: [...found.networks.values()],
    organisations: [...found.organisations.values()],
    memberships: [...found.memberships.values()],
    links: [...found.links.values()],
    edge: new Set([...found.distances].filter(([, distance]) => distance >= way.steps).map(([id]) => id)),
  };
};
