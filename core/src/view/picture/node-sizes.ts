/** How large kinds are drawn, and how one drawing is placed in its node. Pixels at a scale of 1. */
import type { DrawnKind } from '../drawn-kind.ts';
import { cytoscapeShapes } from '../drawing/kind-shapes.ts';

/** A network's disc is 42 wide in the drawings' own measure, and 32 pixels on the map. */
export const unit = 32 / 42;

/** Across the ring of a network: 60 of the drawings' own measure. */
const ring = 320 / 7;

export type NodeSize = {
  readonly width: number;
  readonly height: number;
  /** Side of the whole drawing, badge included. */
  readonly picture: number;
};

/** Networks carry the ring that says what is known of their members. */
export const nodeSize = (kind: DrawnKind, scale: number): NodeSize => {
  if (kind === 'network') return { width: ring * scale, height: ring * scale, picture: 76 * unit * scale };
  const { width, height } = cytoscapeShapes[kind];
  return { width: width * scale, height: height * scale, picture: 48 * unit * scale };
};
