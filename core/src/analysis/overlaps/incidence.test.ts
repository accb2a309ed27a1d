import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLists, incidenceWith, turned, type Lists } from '#testing/bipartite.ts';
import { newIncidence, type Incidence } from './incidence.ts';
import { NumberRows } from './number-rows.ts';

const expectHolds = (incidence: Incidence, lists: Lists): void => {
  const standing = [...lists].filter(([, members]) => members.size > 0);
  expect([...incidence.networks()].toSorted()).toEqual(standing.map(([id]) => id).toSorted());
  for (const [id, members] of lists) {
    expect(incidence.membersOf(id)).toEqual(members);
    expect(incidence.sizeOf(id)).toBe(members.size);
  }
  for (const [id, networks] of turned(lists)) expect(incidence.networksOf(id)).toEqual(networks);
};

describe('incidence', () => {
  test('holds both ways what it was given, after any changes', () => {
    fc.assert(
      fc.property(anyLists(), fc.array(anyLists(), { maxLength: 5 }), (first, changes) => {
        const incidence = incidenceWith(first);
        const lists = new Map(first);
        expectHolds(incidence, lists);
        for (const change of changes) {
          for (const [id, members] of change) {
            lists.set(id, members);
            incidence.set(id, members);
          }
          expectHolds(incidence, lists);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('knows nothing of strangers', () => {
    const incidence = newIncidence();
    expect(incidence.membersOf('net_x').size).toBe(0);
    expect(incidence.networksOf('org_x').size).toBe(0);
    expect(incidence.sizeOf('net_x')).toBe(0);
  });

  test('gives sets into which later changes do not reach', () => {
    const incidence = newIncidence();
    incidence.set('net_a', new Set(['org_1', 'org_2']));
    const [members, networks] = [incidence.membersOf('net_a'), incidence.networksOf('org_1')];
    incidence.set('net_a', new Set(['org_2']));
    expect([...members]).toEqual(['org_1', 'org_2']);
    expect([...networks]).toEqual(['net_a']);
    expect(incidence.networksOf('org_1').size).toBe(0);
  });
});

describe('rows of numbers', () => {
  test('hold what sets would, however often they are moved', () => {
    const act = fc.record({ row: fc.nat(40), value: fc.nat(30), isAdded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 800, size: 'max' }), (acts) => {
        const rows = new NumberRows();
        const sets = new Map<number, Set<number>>();
        for (const { row, value, isAdded } of acts) {
          const set = sets.get(row) ?? new Set();
          sets.set(row, set);
          if (isAdded && !set.has(value)) rows.add(row, value);
          if (!isAdded) rows.remove(row, value);
          if (isAdded) set.add(value);
          else set.delete(value);
        }
        for (const [row, set] of sets) expect(new Set(rows.row(row))).toEqual(set);
        for (const [row, set] of sets) expect(rows.lengthOf(row)).toBe(set.size);
      }),
      { numRuns: 300 },
    );
  });

  test('take room for the most they held at once, not for all that was ever in them', () => {
    const rows = new NumberRows();
    for (let round = 0; round < 200; round++) {
      for (let value = 0; value < 50; value++) rows.add(round % 20, round * 50 + value);
      for (let value = 0; value < 50; value++) rows.remove(round % 20, round * 50 + value);
    }
    expect(rows.pool.length).toBeLessThan(20 * 64 * 4);
  });
});
