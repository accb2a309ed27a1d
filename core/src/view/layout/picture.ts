/** A picture in the making: where everything stands just now, in columns. Nothing ever leaves the frame. */
import { labelGap, sides, type Frame, type Place, type Side } from './bodies.ts';
import { addNode, addTie, gridFor, removeNode, removeTie, type Grid } from './grid.ts';
import type { Net } from './net.ts';

/** Numbers of sides: see `sides`. */
const [below, above, right] = [0, 1, 2];

export type Picture = {
  readonly net: Net;
  readonly frame: Frame;
  /**
   * Body after body, in rows of `stride`: middle and half size of the drawing (0-3) and of the name (4-7); the box
   * around both as left, right, top, bottom (8-11). One array, because almost all time goes into reading it.
   */
  readonly boxes: Float64Array;
  readonly sides: Uint8Array;
  /** Where each body stood when the picture was begun: x and y. */
  readonly homes: Float64Array;
  readonly grid: Grid;
  /** Typical distance of two neighbours when the frame is filled evenly. */
  readonly spacing: number;
};

export const stride = 12;

export const xOf = ({ boxes }: Picture, row: number): number => boxes[stride * row] as number;
export const yOf = ({ boxes }: Picture, row: number): number => boxes[stride * row + 1] as number;

/** The whole pixel nearest to a value between two others; between them when there is no such room. */
const clamped = (value: number, from: number, to: number): number =>
  Math.round(from > to ? (from + to) / 2 : Math.min(Math.floor(to), Math.max(Math.ceil(from), value)));

/** Puts a body on a whole pixel, as far as the frame lets it, but leaves the grid as it is: for trying. */
export const put = (
  { boxes, sides: sideOf, frame }: Picture,
  row: number,
  x: number,
  y: number,
  side: number,
): void => {
  const start = stride * row;
  const halfWidth = boxes[start + 2] as number;
  const halfHeight = boxes[start + 3] as number;
  const labelWidth = boxes[start + 6] as number;
  const labelHeight = boxes[start + 7] as number;
  // How far the name's middle is from the drawing's.
  const upright = side <= above ? labelGap + halfHeight + labelHeight : 0;
  const sideways = side <= above ? 0 : labelGap + halfWidth + labelWidth;
  const down = labelWidth === 0 ? 0 : side === below ? upright : -upright;
  const across = labelWidth === 0 ? 0 : side === right ? sideways : -sideways;
  const toLeft = Math.max(halfWidth, labelWidth - across);
  const toRight = Math.max(halfWidth, labelWidth + across);
  const toTop = Math.max(halfHeight, labelHeight - down);
  const toBottom = Math.max(halfHeight, labelHeight + down);
  const atX = clamped(x, toLeft, frame.width - toRight);
  const atY = clamped(y, toTop, frame.height - toBottom);
  sideOf[row] = side;
  boxes[start] = atX;
  boxes[start + 1] = atY;
  boxes[start + 4] = atX + across;
  boxes[start + 5] = atY + down;
  boxes[start + 8] = atX - toLeft;
  boxes[start + 9] = atX + toRight;
  boxes[start + 10] = atY - toTop;
  boxes[start + 11] = atY + toBottom;
};

const tiesOf = ({ net }: Picture, row: number): Int32Array => net.links.subarray(net.starts[row], net.starts[row + 1]);

/** Moves a body for good: the grid follows. */
export const move = (picture: Picture, row: number, x: number, y: number, side: number): void => {
  removeNode(picture, row);
  for (const tie of tiesOf(picture, row)) removeTie(picture, tie);
  put(picture, row, x, y, side);
  addNode(picture, row);
  for (const tie of tiesOf(picture, row)) addTie(picture, tie);
};

export type Start = { readonly xs: Float64Array; readonly ys: Float64Array; readonly sides: Uint8Array };

/** Everything where it starts. */
export const pictureOf = (net: Net, frame: Frame, start: Start): Picture => {
  const { bodies } = net;
  const spacing = Math.sqrt((frame.width * frame.height) / Math.max(1, bodies.length));
  const picture: Picture = {
    net,
    frame,
    boxes: new Float64Array(stride * bodies.length),
    sides: start.sides.slice(),
    homes: new Float64Array(2 * bodies.length),
    grid: gridFor(bodies.length, net.from.length, frame, spacing),
    spacing,
  };
  for (const [row, { width, height, label }] of bodies.entries()) {
    picture.boxes.set([0, 0, width / 2, height / 2, 0, 0, label.width / 2, label.height / 2], stride * row);
    put(picture, row, start.xs[row] as number, start.ys[row] as number, start.sides[row] as number);
    picture.homes.set([xOf(picture, row), yOf(picture, row)], 2 * row);
    addNode(picture, row);
  }
  for (let tie = 0; tie < net.from.length; tie++) addTie(picture, tie);
  return picture;
};

/** As the world outside knows it. */
export const placesOf = (picture: Picture): ReadonlyMap<string, Place> =>
  new Map(
    picture.net.bodies.map(({ id }, row) => [
      id,
      { x: xOf(picture, row), y: yOf(picture, row), side: sides[picture.sides[row] as number] as Side },
    ]),
  );

/** The same once more, to go on from. */
export const copyOf = (picture: Picture): Picture => {
  const { net, frame, sides: sideOf } = picture;
  const rows = net.bodies.map((_, row) => row);
  return pictureOf(net, frame, {
    xs: Float64Array.from(rows, (row) => xOf(picture, row)),
    ys: Float64Array.from(rows, (row) => yOf(picture, row)),
    sides: sideOf,
  });
};
