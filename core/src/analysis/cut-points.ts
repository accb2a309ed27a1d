/** Organisations that hold parts of the map together: cut points of who belongs where. */
import type { Incidence } from './overlaps/incidence.ts';

/** Who belongs where, both ways. */
export type Ties = Pick<Incidence, 'membersOf' | 'networksOf' | 'networks'>;

/** How much loses its way to the largest rest. The largest has most networks, then most organisations. */
export type Cut = { readonly networks: number; readonly organisations: number };

type Size = { networks: number; organisations: number };

const isLarger = (a: Size, b: Size): boolean =>
  a.networks > b.networks || (a.networks === b.networks && a.organisations > b.organisations);

/** What is left of the whole without one organisation and without the largest of its parts. */
const cutBetween = (parts: readonly Size[]): Cut => {
  const sum = { networks: 0, organisations: 0 };
  let largest: Size = { networks: 0, organisations: 0 };
  for (const part of parts) {
    sum.networks += part.networks;
    sum.organisations += part.organisations;
    if (isLarger(part, largest)) largest = part;
  }
  return { networks: sum.networks - largest.networks, organisations: sum.organisations - largest.organisations };
};

/**
 * One walk through all that hangs together, by number and without recursion: networks first, then organisations. Arrays
 * hold of each place when it was met (0: not yet), the earliest that it reaches, and how much was found from it.
 */
const newWalk = ({ dense: { networks, organisations, members, memberships } }: Pick<Incidence, 'dense'>) => {
  const first = networks.count();
  const count = first + organisations.count();
  const [met, low, parent, step] = [0, 0, 0, 0].map(() => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [ofNetworks, ofOrganisations] = [new Int32Array(count), new Int32Array(count)];
  let order = 0;
  const enter = (place: number, from: number): void => {
    order += 1;
    met[place] = order;
    low[place] = order;
    parent[place] = from;
    ofNetworks[place] = place < first ? 1 : 0;
    ofOrganisations[place] = place < first ? 0 : 1;
  };
  const sizeOf = (place: number): Size => ({
    networks: ofNetworks[place] as number,
    organisations: ofOrganisations[place] as number,
  });
  /** The next neighbour of a place that the walk has not tried, or -1. */
  const nextOf = (place: number): number => {
    const at = step[place] as number;
    step[place] = at + 1;
    if (place < first)
      return at < members.lengthOf(place) ? first + (members.pool[members.startOf(place) + at] as number) : -1;
    const one = place - first;
    return at < memberships.lengthOf(one) ? (memberships.pool[memberships.startOf(one) + at] as number) : -1;
  };
  /** Leaves a place: what only its parent holds to what was found before is told. */
  const leave = (place: number, onPart: (holder: number, part: Size) => void): number => {
    const above = parent[place] as number;
    if (above < 0) return above;
    low[above] = Math.min(low[above] as number, low[place] as number);
    ofNetworks[above] = (ofNetworks[above] as number) + (ofNetworks[place] as number);
    ofOrganisations[above] = (ofOrganisations[above] as number) + (ofOrganisations[place] as number);
    if ((low[place] as number) >= (met[above] as number) && above >= first) onPart(above - first, sizeOf(place));
    return above;
  };
  return {
    isMet: (network: number): boolean => met[network] !== 0,
    /** Walks from a network; gives how much hangs together with it. */
    from: (network: number, onPart: (organisation: number, part: Size) => void): Size => {
      enter(network, -1);
      for (let at = network; at >= 0; ) {
        const next = nextOf(at);
        if (next < 0) at = leave(at, onPart);
        else if (met[next] === 0) {
          enter(next, at);
          at = next;
        } else if (next !== parent[at]) low[at] = Math.min(low[at] as number, met[next] as number);
      }
      return sizeOf(network);
    },
  };
};

/** Every organisation whose loss parts networks from the largest rest, with how much. O(memberships). */
export const cutsOf = (incidence: Pick<Incidence, 'dense'>): ReadonlyMap<string, Cut> => {
  const { networks, organisations, members } = incidence.dense;
  const walk = newWalk(incidence);
  const cuts = new Map<string, Cut>();
  for (let network = 0; network < networks.count(); network++) {
    if (members.lengthOf(network) === 0 || walk.isMet(network)) continue;
    const parts = new Map<number, Size[]>();
    const whole = walk.from(network, (organisation, part) => {
      const own = parts.get(organisation);
      if (own) own.push(part);
      else parts.set(organisation, [part]);
    });
    for (const [organisation, own] of parts) {
      const rest = { networks: whole.networks, organisations: whole.organisations - 1 };
      for (const part of own) {
        rest.networks -= part.networks;
        rest.organisations -= part.organisations;
      }
      const cut = cutBetween([...own, rest]);
      if (cut.networks > 0) cuts.set(organisations.idOf(organisation), cut);
    }
  }
  return cuts;
};

/** What hangs together with the start, networks and organisations, without those left out. */
export const hangingTogether = (
  incidence: Ties,
  start: string,
  without: (id: string) => boolean,
): { readonly networks: readonly string[]; readonly organisations: readonly string[] } => {
  const [networks, organisations] = [new Set([start]), new Set<string>()];
  for (const network of networks)
    for (const organisation of incidence.membersOf(network)) {
      if (without(organisation) || organisations.has(organisation)) continue;
      organisations.add(organisation);
      for (const other of incidence.networksOf(organisation)) if (!without(other)) networks.add(other);
    }
  return { networks: [...networks], organisations: [...organisations] };
};

/** Parts into which what hangs together with the ended falls without them, the largest first; ties by least id. */
export const partsWithout = (
  incidence: Ties,
  starts: Iterable<string>,
  ended: ReadonlySet<string>,
): readonly ReturnType<typeof hangingTogether>[] => {
  const seen = new Set<string>();
  const parts = [...starts]
    .filter((network) => !ended.has(network))
    .toSorted()
    .flatMap((network) => {
      if (seen.has(network)) return [];
      const part = hangingTogether(incidence, network, (id) => ended.has(id));
      for (const id of part.networks) seen.add(id);
      return [part];
    });
  return parts.toSorted(
    (a, b) => b.networks.length - a.networks.length || b.organisations.length - a.organisations.length,
  );
};

/** Which networks and organisations lose their way to the largest rest without the organisation. */
export const cutOf = (
  incidence: Ties,
  organisation: string,
): { readonly networks: readonly string[]; readonly organisations: readonly string[] } => {
  const [, ...rest] = partsWithout(incidence, incidence.networksOf(organisation), new Set([organisation]));
  return {
    networks: rest.flatMap((part) => part.networks).toSorted(),
    organisations: rest.flatMap((part) => part.organisations).toSorted(),
  };
};
