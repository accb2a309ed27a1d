/** How large a picture is made, and what is drawn how large in it. The same for everybody: the viewer zooms. */
import type { DrawnKind } from '#view/drawn-kind.ts';
import type { Frame } from './bodies.ts';
import { labelOf, type Label } from './labels.ts';

/** Of the window it is made for: a panel beside lists, or a phone. */
export type Shape = 'wide' | 'tall';

export type Room = {
  /** Of the nodes' drawings. */
  readonly scale: number;
  /** Size of names' letters. Pixels. */
  readonly letters: number;
  /** Of a name, at most. */
  readonly lines: number;
  readonly frame: Frame;
  /** How much larger than its window the picture is: 1 / grown is the zoom at which all of it is seen. */
  readonly grown: number;
};

/** Windows without their padding. Pixels. */
const windows: Readonly<Record<Shape, Frame>> = {
  wide: { width: 716, height: 516 },
  tall: { width: 342, height: 496 },
};

/** Of names, where there is room and where there is little. Pixels. */
const letterSize = { roomy: 13, tight: 12 };
const mostLines = { plenty: 5, normal: 4 };
/** A node and its name want this much room; with less than the least, the picture grows. Square pixels. */
const room = { plenty: 24_000, wanted: 12_500, tight: 9800, least: 7000, grown: 9000 };
/** Sizes go in steps, so many to 1, so that one node more seldom changes all the others. */
const growthSteps = 10;
const scales = { least: 0.75, steps: 20 };

/** Smaller nodes where room is short, and a larger picture than the window where that does not do. */
export const roomFor = (count: number, shape: Shape): Room => {
  const { width, height } = windows[shape];
  const each = (width * height) / Math.max(1, count);
  const wanted = Math.floor(Math.sqrt(each / room.wanted) * scales.steps) / scales.steps;
  const grown = each >= room.least ? 1 : Math.ceil(Math.sqrt(room.grown / each) * growthSteps) / growthSteps;
  return {
    scale: Math.min(1, Math.max(scales.least, wanted)),
    letters: each < room.tight ? letterSize.tight : letterSize.roomy,
    lines: each > room.plenty ? mostLines.plenty : mostLines.normal,
    frame: { width: Math.round(width * grown), height: Math.round(height * grown) },
    grown,
  };
};

const labelWidth = { network: 120, other: 112 };

/** The name of a node in a picture; networks are named in bold. */
export const nameLabel = (name: string, kind: DrawnKind, { letters, lines }: Room): Label =>
  labelOf(name, kind === 'network', { letters, lines, width: labelWidth[kind === 'network' ? 'network' : 'other'] });
