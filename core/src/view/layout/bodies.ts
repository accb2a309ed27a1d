/** What is laid out: nodes as what they take up, and where each of them and its name stands. */
import { around, type Box } from './boxes.ts';
import type { Label } from './labels.ts';

/** Where a name lies, seen from its node. */
export type Side = 'below' | 'above' | 'left' | 'right';
/** Best first: a name is looked for under its node, beside it only when nothing else is free. */
export const sides: readonly Side[] = ['below', 'above', 'right', 'left'];

/** A node as what it takes up. Pixels at zoom 1. */
export type Body = { readonly id: string; readonly width: number; readonly height: number; readonly label: Label };

/** Middle of the node, and the side of its name. */
export type Place = { readonly x: number; readonly y: number; readonly side: Side };

export type Frame = { readonly width: number; readonly height: number };

export type LayoutTask = {
  readonly bodies: readonly Body[];
  /** Repeated pairs, ties to oneself and unknown ids are passed over. */
  readonly ties: readonly (readonly [from: string, to: string])[];
  /** Room of the whole picture. */
  readonly frame: Frame;
  /** Where bodies stood before: kept as far as they can be, so that a small change moves little. */
  readonly anchors?: ReadonlyMap<string, Place>;
};

/** Between a node and its name. Pixels. */
export const labelGap = 3;

/** What a node's drawing covers. */
export const shapeBox = ({ width, height }: Pick<Body, 'width' | 'height'>, { x, y }: Place): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** What a node's name covers. `zoom`: names keep their size on the screen, and so grow on the picture as it shrinks. */
export const labelBox = ({ width, height, label }: Body, { x, y, side }: Place, zoom = 1): Box => {
  const across = label.width / zoom;
  const down = label.height / zoom;
  const gap = labelGap / zoom;
  if (side === 'below' || side === 'above') {
    const top = side === 'below' ? y + height / 2 + gap : y - height / 2 - gap - down;
    return { left: x - across / 2, right: x + across / 2, top, bottom: top + down };
  }
  const left = side === 'right' ? x + width / 2 + gap : x - width / 2 - gap - across;
  return { left, right: left + across, top: y - down / 2, bottom: y + down / 2 };
};

/** Both. */
export const wholeBox = (body: Body, place: Place): Box =>
  body.label.width === 0 ? shapeBox(body, place) : around(shapeBox(body, place), labelBox(body, place));
