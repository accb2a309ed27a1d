/** Organisations that hold parts of the map together: cut points of who belongs where. */
import type { Incidence } from './overlaps/incidence.ts';

/** Who belongs where, both ways. */
export type Ties = Pick<Incidence, 'membersOf' | 'networksOf' | 'networks'>;

/** How much loses its way to the largest rest. The largest has most networks, then most organisations. */
export type Cut = { readonly networks: number; readonly organisations: number };

type Size = { networks: number; organisations: number };

type Place = {
  readonly id: string;
  readonly isNetwork: boolean;
  readonly parent: Place | null;
  readonly next: Iterator<string>;
  readonly order: number;
  low: number;
  /** Of what was found from here, this included. */
  readonly size: Size;
  /** Parts that only this holds to what was found before. */
  readonly parts: Size[];
};

const isLarger = (a: Size, b: Size): boolean =>
  a.networks > b.networks || (a.networks === b.networks && a.organisations > b.organisations);

const minus = (a: Size, b: Size): Size => ({
  networks: a.networks - b.networks,
  organisations: a.organisations - b.organisations,
});

/** What is left of the whole without one organisation and without the largest of its parts. */
const cutBetween = (parts: readonly Size[]): Cut => {
  const largest = parts.reduce((most, part) => (isLarger(part, most) ? part : most), { networks: 0, organisations: 0 });
  const all = parts.reduce(
    (sum, part) => minus(sum, { networks: -part.networks, organisations: -part.organisations }),
    {
      networks: 0,
      organisations: 0,
    },
  );
  return minus(all, largest);
};

/** Goes through all that hangs together with a network, without recursion; gives each place when it is left. */
const walk = (incidence: Ties, start: string, places: Map<string, Place>): readonly Place[] => {
  const found: Place[] = [];
  const enter = (id: string, isNetwork: boolean, parent: Place | null): Place => {
    const next = (isNetwork ? incidence.membersOf(id) : incidence.networksOf(id)).values();
    const size = { networks: isNetwork ? 1 : 0, organisations: isNetwork ? 0 : 1 };
    const place = { id, isNetwork, parent, next, order: places.size, low: places.size, size, parts: [] };
    places.set(id, place);
    found.push(place);
    return place;
  };
  let at: Place | null = enter(start, true, null);
  while (at) {
    const step = at.next.next();
    if (!step.done) {
      const known = places.get(step.value);
      if (!known) at = enter(step.value, !at.isNetwork, at);
      else if (known !== at.parent) at.low = Math.min(at.low, known.order);
      continue;
    }
    const parent: Place | null = at.parent;
    if (parent) {
      parent.low = Math.min(parent.low, at.low);
      parent.size.networks += at.size.networks;
      parent.size.organisations += at.size.organisations;
      if (at.low >= parent.order) parent.parts.push(at.size);
    }
    at = parent;
  }
  return found;
};

/** Every organisation whose loss parts networks from the largest rest, with how much. O(memberships). */
export const cutsOf = (incidence: Ties): ReadonlyMap<string, Cut> => {
  const places = new Map<string, Place>();
  const cuts = new Map<string, Cut>();
  for (const network of incidence.networks()) {
    if (places.has(network)) continue;
    const found = walk(incidence, network, places);
    const whole = found[0]?.size ?? { networks: 0, organisations: 0 };
    for (const { id, isNetwork, parts } of found) {
      if (isNetwork || parts.length === 0) continue;
      const below = parts.reduce(minus, minus(whole, { networks: 0, organisations: 1 }));
      const cut = cutBetween([...parts, below]);
      if (cut.networks > 0) cuts.set(id, cut);
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
