/** The incidence laid out for counting all pairs: read from front to back, each pair met on one side only. */
import type { Incidence } from './incidence.ts';

export type PackedIncidence = {
  /** Networks by place: the largest first, those without members not at all. */
  readonly networks: readonly string[];
  /** Members of the largest network. */
  readonly largest: number;
  /** Where each network's spans begin, and the end: two numbers a span. */
  readonly spanStarts: Int32Array;
  /** From where to where in `later` the networks of a member lie that come after this one. */
  readonly spans: Int32Array;
  /** Places of the organisations' networks, in order; organisations in the order of their first network. */
  readonly later: Uint16Array | Int32Array;
  /** By network, how many counts its row takes. */
  readonly increments: Int32Array;
};

/** Up to this many networks, a place fits in two bytes. */
const shortPlaces = 65_536;

/** O(networks log networks + memberships). A picture of now: later changes do not reach it. */
export const packedIncidence = ({ dense: { networks, organisations, members, memberships } }: Incidence) => {
  const order = Array.from({ length: networks.count() }, (_, number) => number)
    .filter((number) => members.lengthOf(number) > 0)
    .toSorted((a, b) => members.lengthOf(b) - members.lengthOf(a) || (networks.idOf(a) < networks.idOf(b) ? -1 : 1));
  const total = order.reduce((sum, number) => sum + members.lengthOf(number), 0);
  const later = order.length <= shortPlaces ? new Uint16Array(total) : new Int32Array(total);
  const spanStarts = new Int32Array(order.length + 1);
  const spans = new Int32Array(total * 2);
  const increments = new Int32Array(order.length);
  // Where an organisation's next network is to be written, one more than that; zero before its first.
  const cursors = new Int32Array(organisations.count());
  const ends = new Int32Array(organisations.count());
  let [used, size] = [0, 0];
  order.forEach((number, place) => {
    const start = members.startOf(number);
    const end = start + members.lengthOf(number);
    let row = 0;
    for (let at = start; at < end; at++) {
      const organisation = members.pool[at] as number;
      let cursor = cursors[organisation] as number;
      if (cursor === 0) {
        cursor = used + 1;
        used += memberships.lengthOf(organisation);
        ends[organisation] = used;
      }
      later[cursor - 1] = place;
      cursors[organisation] = cursor + 1;
      const last = ends[organisation] as number;
      if (cursor === last) continue;
      spans[size++] = cursor;
      spans[size++] = last;
      row += last - cursor;
    }
    spanStarts[place + 1] = size;
    increments[place] = row;
  });
  return {
    networks: order.map(networks.idOf),
    largest: order[0] === undefined ? 0 : members.lengthOf(order[0]),
    spanStarts,
    spans: spans.subarray(0, size),
    later,
    increments,
  } satisfies PackedIncidence;
};
