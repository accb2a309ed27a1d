import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { Spot } from '@tvl/core/view/settings.ts';
import { type Element, elementsOf } from './elements.ts';
import { stopDrawing } from './drawing-stopped.ts';
import { inTurns } from './filling.ts';
import { calm, times, tween } from './motion.ts';

type Elements = ReadonlyMap<string, Element>;
type Entries = readonly (readonly [id: string, element: Element])[];

/** More than this do not walk to their places: they would stumble. */
const mostWalking = 300;

const isAt = (at: Spot, { x, y }: Spot): boolean => Math.abs(at.x - x) < 0.01 && Math.abs(at.y - y) < 0.01;

/** Takes out what is no longer there, and changes what looks different now. */
const patch = (cy: Core, before: Elements, now: Elements): void => {
  cy.batch(() => {
    for (const [id, { key }] of before) {
      const next = now.get(id);
      const element = cy.getElementById(id);
      if (!next) element.remove();
      else if (next.key !== key) element.data(next.definition.data);
    }
  });
};

/** Moves what stands somewhere else now; the answer stops it. */
const walk = (cy: Core, now: Elements): (() => void) => {
  const moves = [...now].flatMap(([id, { at }]) => {
    const node = at && cy.getElementById(id);
    if (!at || !node || node.empty() || node.grabbed() || isAt(at, node.position())) return [];
    return [{ node, from: { ...node.position() }, to: at }];
  });
  if (moves.length === 0) return () => undefined;
  return tween(moves.length > mostWalking ? 0 : calm(times.layout), (share) => {
    if (cy.destroyed()) return;
    cy.batch(() => {
      for (const { node, from, to } of moves) {
        node.position(share === 1 ? to : { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      }
    });
  });
};

/** Keeps Cytoscape's elements those of the scene: what is new comes in by turns, and then `onFilled` is called. */
export const useElements = (cy: Core | null, scene: Scene, onFilled: () => void): void => {
  const drawn = useRef<Map<string, Element>>(new Map());
  const filled = useEffectEvent(onFilled);
  useEffect(() => {
    drawn.current = new Map();
  }, [cy]);
  useEffect(() => {
    if (!cy) return undefined;
    const now = elementsOf(scene);
    const missing = [...now].filter(([id]) => !drawn.current.has(id));
    patch(cy, drawn.current, now);
    const stop = walk(cy, now);
    drawn.current = new Map([...now].filter(([id]) => drawn.current.has(id)));
    const giving = new AbortController();
    // What comes in first is covered by the sketch meanwhile.
    const isFirst = drawn.current.size === 0;
    const draw = isFirst ? stopDrawing(cy) : () => undefined;
    const add = (some: Entries): void => {
      cy.batch(() => cy.add(some.map(([, { definition }]) => definition)));
      for (const [id, one] of some) drawn.current.set(id, one);
    };
    // By turns too, for drawing asks for every box.
    const measure = (some: Entries): void => {
      for (const [id] of some) cy.getElementById(id).boundingBox();
    };
    const fill = async (): Promise<void> => {
      const isIn = await inTurns(missing, add, giving.signal);
      if (!isIn || (isFirst && !(await inTurns(missing, measure, giving.signal)))) return;
      draw();
      filled();
    };
    void fill();
    return () => {
      giving.abort();
      draw();
      stop();
    };
  }, [cy, scene]);
};
