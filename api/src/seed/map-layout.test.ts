// How well the map of the source material can be read: the picture everybody sees first.
import { describe, expect, it } from 'vitest';
import { layOut, type Place } from '@tvl/core/view/layout/layout.ts';
import { wholeBox } from '@tvl/core/view/layout/bodies.ts';
import { namedAt } from '@tvl/core/view/layout/named.ts';
import { readabilityOf } from '@tvl/core/view/layout/readability.ts';
import { firstView, taskOf } from './testing/first-view.ts';

const all = firstView(true);
const wide = taskOf(all, 'wide');
const widePlaces = layOut(wide);
const patience = { timeout: 120_000 };

const moves = (before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>): readonly number[] =>
  [...before]
    .flatMap(([id, from]) => {
      const to = after.get(id);
      return to ? [Math.hypot(to.x - from.x, to.y - from.y)] : [];
    })
    .toSorted((a, b) => a - b);

describe('the first view of the source material', () => {
  it('has no name on another or on a node, no tie through another name, and few crossings', () => {
    expect(wide.bodies.length).toBeGreaterThan(40);
    const { crossings, ...covered } = readabilityOf(wide, widePlaces);
    expect(covered).toEqual({ overlaps: 0, tiesThroughLabels: 0, tiesThroughNodes: 0 });
    expect(crossings).toBeLessThanOrEqual(6);
  });

  it('is as readable without suggestions', patience, () => {
    const said = taskOf(firstView(false), 'wide');
    expect(said.bodies.length).toBeLessThan(wide.bodies.length);
    const { crossings, ...covered } = readabilityOf(said, layOut(said));
    expect(covered).toEqual({ overlaps: 0, tiesThroughLabels: 0, tiesThroughNodes: 0 });
    expect(crossings).toBeLessThanOrEqual(6);
  });

  it('fits its window, and fills it evenly', () => {
    const { frame } = wide;
    expect(wide.grown).toBe(1);
    const quarters = [0, 0, 0, 0];
    for (const body of wide.bodies) {
      const place = widePlaces.get(body.id) as Place;
      const { left, right, top, bottom } = wholeBox(body, place);
      expect(Math.min(left, top, frame.width - right, frame.height - bottom)).toBeGreaterThanOrEqual(0);
      const quarter = Number(place.x > frame.width / 2) + 2 * Number(place.y > frame.height / 2);
      quarters[quarter] = (quarters[quarter] ?? 0) + 1;
    }
    for (const count of quarters) expect(count).toBeGreaterThan(wide.bodies.length / 8);
  });

  it('cuts few names, and shows all of them at once', () => {
    const cut = wide.bodies.filter(({ label }) => label.lines.at(-1)?.endsWith('…'));
    expect(cut.length).toBeLessThanOrEqual(2);
    const order = wide.bodies.map(({ id }) => id);
    expect(namedAt(order, wide.bodies, widePlaces, 1).size).toBe(order.length);
  });

  it('has a tall form for phones, in which the names that are shown lie on nothing', patience, () => {
    const tall = taskOf(all, 'tall');
    const places = layOut(tall);
    expect(readabilityOf(tall, places).overlaps).toBe(0);
    const shown = namedAt(
      tall.bodies.map(({ id }) => id),
      tall.bodies,
      places,
      1 / tall.grown,
    );
    expect(shown.size).toBeGreaterThan(tall.bodies.length / 3);
  });
});

describe('one node fewer, and one more', () => {
  it('leaves the others where they are, and the picture as readable', patience, () => {
    const whole = readabilityOf(wide, widePlaces);
    for (const node of all.nodes) {
      const fewer = taskOf({ ...all, nodes: all.nodes.filter((one) => one !== node) }, 'wide');
      const without = layOut({ ...fewer, anchors: widePlaces });
      const back = layOut({ ...wide, anchors: without });
      for (const distances of [moves(widePlaces, without), moves(without, back)]) {
        expect(distances[distances.length >> 1], node.id).toBeLessThanOrEqual(2);
        expect(distances.filter((far) => far < 30).length, node.id).toBeGreaterThanOrEqual(0.9 * distances.length);
      }
      for (const found of [readabilityOf(fewer, without), readabilityOf(wide, back)]) {
        expect(found.overlaps, node.id).toBe(0);
        expect(found.crossings, node.id).toBeLessThanOrEqual(whole.crossings + 2);
      }
    }
  });

  it('is found room for, again and again', patience, () => {
    const late = all.nodes.filter((_, at) => at % 4 === 1);
    let nodes = all.nodes.filter((_, at) => at % 4 !== 1);
    let places = layOut(taskOf({ ...all, nodes }, 'wide'));
    for (const node of late) {
      nodes = [...nodes, node];
      const task = taskOf({ ...all, nodes }, 'wide');
      places = layOut({ ...task, anchors: places });
      expect(readabilityOf(task, places).overlaps, node.id).toBe(0);
    }
    const { crossings, ...covered } = readabilityOf(wide, places);
    expect(covered.tiesThroughLabels + covered.tiesThroughNodes).toBeLessThanOrEqual(3);
    expect(crossings).toBeLessThanOrEqual(16);
  });

  it('is as readable when many come at once', patience, () => {
    const before = taskOf({ ...all, nodes: all.nodes.filter((_, at) => at % 5 !== 1) }, 'wide');
    const { crossings, ...covered } = readabilityOf(wide, layOut({ ...wide, anchors: layOut(before) }));
    expect(covered).toEqual({ overlaps: 0, tiesThroughLabels: 0, tiesThroughNodes: 0 });
    expect(crossings).toBeLessThanOrEqual(12);
  });

  it('changes nothing when nothing changed', () => {
    expect(layOut({ ...wide, anchors: widePlaces })).toEqual(widePlaces);
  });

  it('keeps the places of the few that a filter leaves', () => {
    const few = taskOf({ ...all, nodes: all.nodes.filter((_, at) => at % 5 === 0) }, 'wide');
    const left = moves(widePlaces, layOut({ ...few, anchors: widePlaces }));
    expect(left[left.length >> 1]).toBeLessThanOrEqual(2);
  });
});
