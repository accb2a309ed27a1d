/** Which networks share members, counted exactly. Plain counts over incidence; no index of pairs is kept. */
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { memberIds } from './members.ts';

/** Members of networks and networks of members, kept up with changes. */
export type Incidence = {
  readonly membersOf: (network: string) => ReadonlySet<string>;
  readonly networksOf: (organisation: string) => ReadonlySet<string>;
  readonly networks: () => Iterable<string>;
  /** Gives a network other members; none takes it out. */
  readonly set: (network: string, members: ReadonlySet<string>) => void;
};

const none: ReadonlySet<string> = new Set();

export const newIncidence = (): Incidence => {
  const membersOf = new Map<string, ReadonlySet<string>>();
  const networksOf = new Map<string, Set<string>>();
  return {
    membersOf: (network) => membersOf.get(network) ?? none,
    networksOf: (organisation) => networksOf.get(organisation) ?? none,
    networks: () => membersOf.keys(),
    set: (network, members) => {
      for (const one of membersOf.get(network) ?? none) networksOf.get(one)?.delete(network);
      for (const one of members) {
        const own = networksOf.get(one);
        if (own) own.add(network);
        else networksOf.set(one, new Set([network]));
      }
      if (members.size > 0) membersOf.set(network, members);
      else membersOf.delete(network);
    },
  };
};

/** Who belongs to which network on a day. O(memberships). */
export const incidenceOf = (graph: GraphReader, day: Day): Incidence => {
  const incidence = newIncidence();
  for (const { id } of graph.all('network')) incidence.set(id, memberIds(graph, id, day));
  return incidence;
};

/** How many members a network shares with each other one. O(sum of its members' networks). */
export const sharedWith = (incidence: Incidence, network: string): ReadonlyMap<string, number> => {
  const shared = new Map<string, number>();
  for (const organisation of incidence.membersOf(network))
    for (const other of incidence.networksOf(organisation))
      if (other !== network) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
};

export type Overlap = readonly [a: string, b: string, shared: number];

/** Every pair that shares at least `least`, once, the lesser id first. O(increments), in a row of plain counters. */
export const allOverlaps = (incidence: Incidence, least: number): readonly Overlap[] => {
  const networks = [...incidence.networks()].toSorted((a, b) => (a < b ? -1 : 1));
  const numberOf = new Map(networks.map((id, number) => [id, number]));
  const numbers = new Map<string, Int32Array>();
  const numbersOf = (organisation: string): Int32Array => {
    let own = numbers.get(organisation);
    if (!own) {
      own = Int32Array.from(incidence.networksOf(organisation), (id) => numberOf.get(id) as number);
      numbers.set(organisation, own);
    }
    return own;
  };
  const counts = new Int32Array(networks.length);
  const found: Overlap[] = [];
  networks.forEach((id, number) => {
    const touched: number[] = [];
    for (const organisation of incidence.membersOf(id))
      for (const other of numbersOf(organisation))
        if (other > number) {
          if (counts[other] === 0) touched.push(other);
          counts[other] = (counts[other] as number) + 1;
        }
    for (const other of touched) {
      if ((counts[other] as number) >= least) found.push([id, networks[other] as string, counts[other] as number]);
      counts[other] = 0;
    }
  });
  return found;
};

/** Gives networks new members and says which pairs then share another number than before, and how many. */
export const changedOverlaps = (
  incidence: Incidence,
  changed: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Overlap[] => {
  const before = new Map([...changed.keys()].map((network) => [network, sharedWith(incidence, network)]));
  for (const [network, members] of changed) incidence.set(network, members);
  const found = new Map<string, Overlap>();
  for (const network of changed.keys()) {
    const [was, is] = [before.get(network) ?? new Map<string, number>(), sharedWith(incidence, network)];
    for (const other of new Set([...was.keys(), ...is.keys()])) {
      const [a, b] = network < other ? [network, other] : [other, network];
      if (was.get(other) !== is.get(other)) found.set(`${a}\n${b}`, [a, b, is.get(other) ?? 0]);
    }
  }
  return [...found.values()];
};
