import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newIncidence } from '../../overlaps/incidence.ts';
import { worldOf, today } from '#testing/world.ts';
import { RegisterNames } from '../../names/register-names.ts';
import type { World } from '../look.ts';
import { overlapMatrix } from './overlap-matrix.ts';

const worldWith = (lists: Readonly<Record<string, readonly string[]>>): World => {
  const incidence = newIncidence();
  for (const [network, members] of Object.entries(lists)) incidence.set(network, new Set(members));
  const graph = worldOf();
  return {
    graph,
    day: today,
    incidence,
    names: new RegisterNames(),
    setting: () => 0,
    made: (_, make) => make(),
  };
};

/** Networks of some blocks: each shares a core of members inside, and one member with the next block. */
const blocks = (sizes: readonly number[]) =>
  Object.fromEntries(
    sizes.flatMap((size, block) =>
      Array.from({ length: size }, (_, at) => {
        const core = Array.from({ length: 6 }, (__, member) => `org_${block}_${member}`);
        const bridge = at === 0 ? [`org_${(block + 1) % sizes.length}_0`] : [];
        return [`net_${at}_${block}`, [...core, `org_own_${block}_${at}`, ...bridge]] as const;
      }),
    ),
  );

describe('networks by networks', () => {
  test('planted blocks stand together, whatever the order of ids', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 5 }), fc.nat(), (sizes, seed) => {
        const lists = blocks(sizes);
        const ids = Object.keys(lists);
        const turned = ids.map((_, at) => ids[(at * 7 + seed) % ids.length] as string);
        const { networks, total } = overlapMatrix(worldWith(lists), [...turned, ...ids], 200);
        expect(total).toBe(ids.length);
        expect(networks.toSorted()).toEqual(ids.toSorted());
        const order = networks.map((id) => id.split('_')[2]);
        const runs = order.filter((block, at) => block !== order[at - 1]);
        expect(runs).toHaveLength(sizes.length);
        expect(networks).toEqual(overlapMatrix(worldWith(lists), ids, 200).networks);
      }),
      { numRuns: 100 },
    );
  });

  test('every pair that shares somebody is there once, with how many and how much of the smaller', () => {
    const members = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('net_1', 'net_2', 'net_3', 'net_4'), members), (lists) => {
        const { networks, overlaps } = overlapMatrix(worldWith(lists), Object.keys(lists), 200);
        const at = (place: number) => new Set(lists[networks[place] ?? '']);
        const all = networks.flatMap((_, first) =>
          networks.slice(first + 1).flatMap((__, after) => {
            const second = first + 1 + after;
            const shared = at(first).intersection(at(second)).size;
            const containment = shared / Math.min(at(first).size, at(second).size);
            return shared > 0 ? [{ first, second, shared, containment }] : [];
          }),
        );
        expect(overlaps).toEqual(all);
      }),
    );
  });

  test('of more than asked for, those that overlap with most come', () => {
    const world = worldWith({ net_a: ['x'], net_b: ['x', 'y'], net_c: ['y'], net_d: ['z'] });
    expect(overlapMatrix(world, ['net_d', 'net_c', 'net_b', 'net_a'], 1)).toEqual({
      networks: ['net_b'],
      overlaps: [],
      total: 4,
    });
  });
});
