/** Organisations that hold parts of the map together: cut points of who belongs where. */
import type { DenseIncidence } from './overlaps/dense-incidence.ts';
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

const zeros = (count: number): Int32Array => new Int32Array(count);

/** What a walk knows of each place: when it was met (0: not yet), from where, the earliest it reaches, how much is below. */
const newPlaces = (first: number, count: number) => {
  const [met, low, parent] = [zeros(count), zeros(count), zeros(count)];
  const [ofNetworks, ofOrganisations] = [zeros(count), zeros(count)];
  let order = 0;
  const sizeOf = (place: number): Size => ({
    networks: ofNetworks[place] as number,
    organisations: ofOrganisations[place] as number,
  });
  return {
    met,
    parent,
    sizeOf,
    enter: (place: number, from: number): void => {
      order += 1;
      met[place] = order;
      low[place] = order;
      parent[place] = from;
      (place < first ? ofNetworks : ofOrganisations)[place] = 1;
    },
    reaches: (place: number, other: number): void => {
      low[place] = Math.min(low[place] as number, met[other] as number);
    },
    /** Adds a place to the one above it; whether only that one holds it to what was met before. */
    close: (place: number, above: number): boolean => {
      low[above] = Math.min(low[above] as number, low[place] as number);
      ofNetworks[above] = (ofNetworks[above] as number) + (ofNetworks[place] as number);
      ofOrganisations[above] = (ofOrganisations[above] as number) + (ofOrganisations[place] as number);
      return (low[place] as number) >= (met[above] as number);
    },
  };
};

/** Neighbours of a place one by one, then -1: networks are numbered first, organisations after them. */
const newSteps = ({ members, memberships }: DenseIncidence, first: number, count: number) => {
  const step = zeros(count);
  return (place: number): number => {
    const isNetwork = place < first;
    const [rows, row, shift] = isNetwork ? [members, place, first] : [memberships, place - first, 0];
    const at = step[place] as number;
    if (at >= rows.lengthOf(row)) return -1;
    step[place] = at + 1;
    return shift + (rows.pool[rows.startOf(row) + at] as number);
  };
};

/** Walks through all that hangs together with a network, without recursion. */
const newWalk = (dense: DenseIncidence) => {
  const first = dense.networks.count();
  const count = first + dense.organisations.count();
  const places = newPlaces(first, count);
  const nextOf = newSteps(dense, first, count);
  const { met, parent } = places;
  return {
    isMet: (network: number): boolean => met[network] !== 0,
    /** Tells each part that only one organisation holds to what was met before it; gives the size of the whole. */
    from: (network: number, onPart: (organisation: number, part: Size) => void): Size => {
      places.enter(network, -1);
      for (let at = network; at >= 0; ) {
        const next = nextOf(at);
        if (next < 0) {
          const above = parent[at] as number;
          if (above >= 0 && places.close(at, above) && above >= first) onPart(above - first, places.sizeOf(at));
          at = above;
        } else if (met[next] === 0) {
          places.enter(next, at);
          at = next;
        } else if (next !== parent[at]) places.reaches(at, next);
      }
      return places.sizeOf(network);
    },
  };
};

/** Every organisation whose loss parts networks from the largest rest, with how much. O(memberships). */
export const cutsOf = (incidence: Pick<Incidence, 'dense'>): ReadonlyMap<string, Cut> => {
  const { networks, organisations, members } = incidence.dense;
  const walk = newWalk(incidence.dense);
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
