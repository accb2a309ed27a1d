/** Who belongs where, by id: a thin layer over numbers, kept up with changes. */
import { memberIds } from '#analysis/members.ts';
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { newDenseIncidence, type DenseIncidence, type Joining } from './dense-incidence.ts';
import type { NumberRows } from './number-rows.ts';
import type { Numbering } from './numbering.ts';

/** Members of networks and networks of members, kept up with changes. */
export type Incidence = {
  /** Made when first asked for and kept until it changes; a later change does not reach into it. */
  readonly membersOf: (network: string) => ReadonlySet<string>;
  readonly networksOf: (organisation: string) => ReadonlySet<string>;
  /** How many members a network has. O(1). */
  readonly sizeOf: (network: string) => number;
  /** Those that have members. */
  readonly networks: () => Iterable<string>;
  /** Gives a network other members; none takes it out. O(its members before and after). */
  readonly set: (network: string, members: ReadonlySet<string>) => void;
  /** The same by number, for counting; what is changed in it shows here. */
  readonly dense: DenseIncidence;
};

/** Sets of ids over rows of numbers, kept while the row stays. */
const idSets = (owners: Numbering, rows: NumberRows, others: Numbering) => {
  const made = new Map<number, ReadonlySet<string>>();
  return {
    of: (id: string): ReadonlySet<string> => {
      const number = owners.known(id);
      const known = made.get(number);
      if (known) return known;
      const fresh = new Set(Array.from(rows.row(number), others.idOf));
      if (fresh.size > 0) made.set(number, fresh);
      return fresh;
    },
    forget: (number: number): void => void made.delete(number),
  };
};

export const newIncidence = (): Incidence => {
  const dense = newDenseIncidence();
  const { networks, organisations, members, memberships } = dense;
  const memberSets = idSets(networks, members, organisations);
  const networkSets = idSets(organisations, memberships, networks);

  const setMembers = (network: number, now: ReadonlySet<string>): Joining => {
    const changed = dense.setMembers(network, now);
    for (const one of changed.joined) networkSets.forget(one);
    for (const one of changed.left) networkSets.forget(one);
    memberSets.forget(network);
    return changed;
  };

  return {
    membersOf: memberSets.of,
    networksOf: networkSets.of,
    sizeOf: (network) => members.lengthOf(networks.known(network)),
    *networks() {
      for (let number = 0; number < networks.count(); number++)
        if (members.lengthOf(number) > 0) yield networks.idOf(number);
    },
    set: (network, now) => void setMembers(networks.numberOf(network), now),
    dense: { ...dense, setMembers },
  };
};

/** Who belongs to which network on a day, of all networks or of these. O(their memberships). */
export const incidenceOf = (
  graph: GraphReader,
  day: Day,
  networks: Iterable<string> = graph.all('network').map(({ id }) => id),
): Incidence => {
  const incidence = newIncidence();
  for (const id of networks) incidence.set(id, memberIds(graph, id, day));
  return incidence;
};
