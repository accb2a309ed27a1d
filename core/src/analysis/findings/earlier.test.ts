import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intents } from '#testing/commands.ts';
import { live } from '#testing/history.ts';
import { peopledWorld } from '#testing/samples.ts';
import { differing, patience, stateOf } from '#testing/world.ts';
import { graphBefore, newsBetween } from './earlier.ts';
import type { Finding } from './finding.ts';

const found = (id: string, kind: Finding['kind'] = 'parallel', band: Finding['band'] = 1): Finding => ({
  id,
  analysis: 'networkOverlap',
  kind,
  band,
  strength: band / 4,
  subjects: [],
});

describe('what was before', () => {
  test('the graph with its last change sets taken back is the graph as it was, and itself stays', patience, () => {
    fc.assert(
      fc.property(fc.array(intents(0), { maxLength: 40, size: 'max' }), fc.nat(), (all, at) => {
        const graph = peopledWorld();
        const half = at % (all.length + 1);
        live(graph, all.slice(0, half));
        const was = structuredClone(stateOf(graph));
        const sets = live(graph, all.slice(half));
        const now = structuredClone(stateOf(graph));
        expect(differing(stateOf(graphBefore(graph, sets.toReversed())), was)).toEqual([]);
        expect(differing(stateOf(graph), now)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('news are what appeared, what is of another kind or band, and what is gone; another strength is none', () => {
    const before = [found('a'), found('b'), found('c'), found('d')];
    const now = [found('b', 'contained'), { ...found('a'), strength: 0.3 }, found('c', 'parallel', 2), found('e')];
    const { appeared, changed, gone } = newsBetween(before, now);
    expect([appeared, changed, gone].map((some) => some.map(({ id }) => id))).toEqual([['e'], ['b', 'c'], ['d']]);
  });
});
