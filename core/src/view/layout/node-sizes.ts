/** How large the kinds are drawn on the map. */
import type { DrawnKind } from '#view/drawn-kind.ts';
import type { Frame } from './bodies.ts';

/** Pixels at a scale of 1. Networks carry the ring that says what is known of their members. */
const sizes: Readonly<Record<DrawnKind, readonly [width: number, height: number]>> = {
  network: [320 / 7, 320 / 7],
  association: [31, 31],
  other: [36, 31],
  authority: [32, 32],
  municipality: [33, 34],
  set: [34, 34],
  project: [37, 37],
  theme: [36, 26],
  event: [36, 26],
  material: [28, 35],
};

/** What a kind's drawing covers. Pixels. */
export const nodeSize = (kind: DrawnKind, scale: number): Frame => {
  const [width, height] = sizes[kind];
  return { width: width * scale, height: height * scale };
};
