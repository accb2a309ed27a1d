/** Members of networks and networks of organisations, both numbered, both ways, kept up in place. */
import { NumberRows } from './number-rows.ts';
import { newNumbering, type Numbering } from './numbering.ts';

/** Numbers of the organisations that joined and that left. */
export type Joining = { readonly joined: readonly number[]; readonly left: Int32Array };

export type DenseIncidence = {
  readonly networks: Numbering;
  readonly organisations: Numbering;
  /** By number of network: numbers of its members. */
  readonly members: NumberRows;
  /** By number of organisation: numbers of its networks. */
  readonly memberships: NumberRows;
  /** Gives a network other members. O(members before and after, and the networks of who joined or left). */
  readonly setMembers: (network: number, members: ReadonlySet<string>) => Joining;
};

export const newDenseIncidence = (): DenseIncidence => {
  const networks = newNumbering();
  const organisations = newNumbering();
  const members = new NumberRows();
  const memberships = new NumberRows();
  // An organisation's mark in this round: it was a member; one more: it still is.
  let marks = new Int32Array(64);
  let round = 0;

  const setMembers = (network: number, now: ReadonlySet<string>): Joining => {
    const numbers = Array.from(now, organisations.numberOf);
    if (organisations.count() > marks.length || round > 2 ** 30) {
      marks = new Int32Array(organisations.count() * 2);
      round = 0;
    }
    round += 2;
    const before = members.row(network).slice();
    for (const one of before) marks[one] = round;
    const joined: number[] = [];
    for (const one of numbers)
      if (marks[one] === round) marks[one] = round + 1;
      else joined.push(one);
    const left = before.filter((one) => marks[one] === round);
    for (const one of left) {
      members.remove(network, one);
      memberships.remove(one, network);
    }
    for (const one of joined) {
      members.add(network, one);
      memberships.add(one, network);
    }
    return { joined, left };
  };

  return { networks, organisations, members, memberships, setMembers };
};
