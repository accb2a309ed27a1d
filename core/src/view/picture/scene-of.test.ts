import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnKinds } from '../drawn-kind.ts';
import { foldBadge, ringBadge } from '../drawing/kind-drawing.ts';
import { boundsOf, nameBoxOf } from './bounds.ts';
import { unit } from './node-sizes.ts';
import { sceneOf } from './scene-of.ts';
import { layoutFor, sampleEdge, sampleNode, viewWith } from '#testing/sample-view.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const views = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 }).map((pairs) =>
  viewWith(
    ids.map((id, at) => sampleNode(id, { kind: drawnKinds[at] ?? 'other' })),
    pairs.filter(([from, to]) => from !== to).map(([from, to], at) => sampleEdge(`t${at}`, from, to)),
  ),
);

describe('a scene', () => {
  test('has every node that has a place, and every tie between two such nodes', () => {
    fc.assert(
      fc.property(views, fc.subarray(ids), (view, placed) => {
        const scene = sceneOf(view, layoutFor(view, new Set(placed)));
        expect(scene.nodes.map(({ node }) => node.id)).toEqual(placed);
        expect(scene.ties.map(({ edge }) => edge.id)).toEqual(
          view.edges.filter(({ from, to }) => placed.includes(from) && placed.includes(to)).map(({ id }) => id),
        );
      }),
    );
  });

  test('tells the ties of a pair apart, evenly around the straight line, whichever way they go', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { ties } = sceneOf(view, layoutFor(view));
        const pairs = Map.groupBy(ties, ({ edge }) => [edge.from, edge.to].toSorted().join());
        for (const pair of pairs.values()) {
          const asides = pair.map(({ edge, bend }) => (edge.from < edge.to ? bend : -bend)).toSorted((a, b) => a - b);
          expect(asides.map((one, at) => one + (asides.at(-1 - at) ?? 0)).every((sum) => sum === 0)).toBe(true);
          expect(asides.slice(1).every((one, at) => one - (asides[at] ?? 0) === 16)).toBe(true);
        }
      }),
    );
  });

  test('a node stands where the reader has put it', () => {
    const view = viewWith([sampleNode('a'), sampleNode('b')], []);
    const scene = sceneOf(view, layoutFor(view), new Map([['b', { x: -7, y: 1000 }]]));
    expect(scene.nodes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [-7, 1000],
    ]);
  });

  test('its bounds hold every shape and name, and touch them on all four sides', () => {
    const view = viewWith(
      ids.map((id) => sampleNode(id)),
      [],
    );
    const spot = fc.integer({ min: -500, max: 500 });
    const places = fc.array(fc.record({ x: spot, y: spot }), { minLength: 5, maxLength: 5 });
    const sides = fc.array(fc.constantFrom('below', 'above', 'left', 'right'), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(places, sides, (at, on) => {
        const layout = layoutFor(view);
        const placed = ids.map((id, index) => [id, { ...at[index]!, side: on[index]! }] as const);
        const scene = sceneOf(view, { ...layout, places: new Map(placed) });
        const all = boundsOf(scene);
        const boxes = scene.nodes.flatMap((one) => [
          {
            left: one.x - one.drawing / 2,
            right: one.x + one.drawing / 2,
            top: one.y - one.drawing / 2,
            bottom: one.y + one.drawing / 2,
          },
          nameBoxOf(one, scene.lineHeight),
        ]);
        expect(all).toEqual({
          left: Math.min(...boxes.map(({ left }) => left)),
          right: Math.max(...boxes.map(({ right }) => right)),
          top: Math.min(...boxes.map(({ top }) => top)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        });
      }),
    );
  });

  test('a name stands beside its shape, never on it', () => {
    const view = viewWith([sampleNode('a')], []);
    for (const side of ['below', 'above', 'left', 'right'] as const) {
      const [one] = sceneOf(view, { ...layoutFor(view), places: new Map([['a', { x: 0, y: 0, side }]]) }).nodes;
      const box = nameBoxOf(one!, 16);
      const apart = { below: box.top, above: -box.bottom, left: -box.right, right: box.left }[side];
      const half = side === 'left' || side === 'right' ? one!.width / 2 : one!.height / 2;
      expect(apart).toBeGreaterThan(half);
    }
  });

  test('badges end before a name at their side begins', () => {
    const members = { state: 'known', total: 1280 } as const;
    const view = viewWith([sampleNode('a', { kind: 'network', members, folded: 1280 })], []);
    const [one] = sceneOf(view, { ...layoutFor(view), places: new Map([['a', { x: 0, y: 0, side: 'right' }]]) }).nodes;
    for (const badge of [ringBadge('1280'), foldBadge('+1280', true)]) {
      const end = (badge.x + badge.width / 2 - 24) * unit;
      expect(end).toBeLessThan(nameBoxOf(one!, 16).left);
    }
  });

  test('there are no bounds of nothing', () => {
    expect(boundsOf({ nodes: [], lineHeight: 16 })).toBeNull();
  });
});
