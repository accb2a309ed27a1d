/** A picture in the making: where everything stands just now, in columns. Nothing ever leaves the frame. */
import { labelGap, sides, type Frame, type Place, type Side } from './bodies.ts';
import { addNode, addTie, gridFor, removeNode, removeTie, type Grid } from './grid.ts';
import type { Net } from './net.ts';

/** Numbers of sides: see `sides`. */
export const [below, above, right] = [0, 1, 2];

export type Picture = {
  readonly net: Net;
  readonly frame: Frame;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly sides: Uint8Array;
  /** Sizes of drawings and names: halves. */
  readonly halfWidths: Float64Array;
  readonly halfHeights: Float64Array;
  readonly labelHalfWidths: Float64Array;
  readonly labelHalfHeights: Float64Array;
  /** Middles of the names. */
  readonly labelXs: Float64Array;
  readonly labelYs: Float64Array;
  readonly grid: Grid;
  /** Typical distance of two neighbours when the frame is filled evenly. */
  readonly spacing: number;
};

const clamped = (value: number, from: number, to: number): number =>
  from > to ? (from + to) / 2 : Math.min(to, Math.max(from, value));

/** Puts a body, as far as the frame lets it, but leaves the grid as it is: for trying. */
export const put = (picture: Picture, row: number, x: number, y: number, side: number): void => {
  const halfWidth = picture.halfWidths[row] as number;
  const halfHeight = picture.halfHeights[row] as number;
  const labelWidth = picture.labelHalfWidths[row] as number;
  const labelHeight = picture.labelHalfHeights[row] as number;
  const isNamed = labelWidth > 0;
  const isUpright = side <= above;
  const beyond = !isNamed ? 0 : labelGap + 2 * (isUpright ? labelHeight : labelWidth);
  const across = isUpright && isNamed ? Math.max(halfWidth, labelWidth) : halfWidth;
  const down = isUpright || !isNamed ? halfHeight : Math.max(halfHeight, labelHeight);
  const { width, height } = picture.frame;
  const toLeft = across + (side > right ? beyond : 0);
  const toRight = across + (side === right ? beyond : 0);
  const toTop = down + (side === above ? beyond : 0);
  const toBottom = down + (side === below ? beyond : 0);
  const atX = clamped(x, toLeft, width - toRight);
  const atY = clamped(y, toTop, height - toBottom);
  picture.xs[row] = atX;
  picture.ys[row] = atY;
  picture.sides[row] = side;
  const shift = isNamed ? labelGap + (isUpright ? halfHeight + labelHeight : halfWidth + labelWidth) : 0;
  picture.labelXs[row] = side === right ? atX + shift : side > right ? atX - shift : atX;
  picture.labelYs[row] = side === below ? atY + shift : side === above ? atY - shift : atY;
};

const tiesOf = ({ net }: Picture, row: number): Int32Array =>
  net.links.subarray(net.starts[row] as number, net.starts[row + 1] as number);

/** Before a body moves for good. */
export const lift = (picture: Picture, row: number): void => {
  removeNode(picture, row);
  for (const tie of tiesOf(picture, row)) removeTie(picture, tie);
};

/** After it moved. */
export const drop = (picture: Picture, row: number): void => {
  addNode(picture, row);
  for (const tie of tiesOf(picture, row)) addTie(picture, tie);
};

/** Moves a body for good. */
export const move = (picture: Picture, row: number, x: number, y: number, side: number): void => {
  lift(picture, row);
  put(picture, row, x, y, side);
  drop(picture, row);
};

export type Start = { readonly xs: Float64Array; readonly ys: Float64Array; readonly sides: Uint8Array };

/** Everything where it starts. */
export const pictureOf = (net: Net, frame: Frame, start: Start): Picture => {
  const { bodies } = net;
  const spacing = Math.sqrt((frame.width * frame.height) / Math.max(1, bodies.length));
  const half = (of: (row: number) => number): Float64Array =>
    Float64Array.from({ length: bodies.length }, (_, row) => of(row) / 2);
  const picture: Picture = {
    net,
    frame,
    xs: start.xs.slice(),
    ys: start.ys.slice(),
    sides: start.sides.slice(),
    halfWidths: half((row) => bodies[row]?.width ?? 0),
    halfHeights: half((row) => bodies[row]?.height ?? 0),
    labelHalfWidths: half((row) => bodies[row]?.label.width ?? 0),
    labelHalfHeights: half((row) => bodies[row]?.label.height ?? 0),
    labelXs: new Float64Array(bodies.length),
    labelYs: new Float64Array(bodies.length),
    grid: gridFor(bodies.length, net.from.length, frame, spacing),
    spacing,
  };
  for (let row = 0; row < bodies.length; row++) {
    put(picture, row, start.xs[row] as number, start.ys[row] as number, start.sides[row] as number);
    addNode(picture, row);
  }
  for (let tie = 0; tie < net.from.length; tie++) addTie(picture, tie);
  return picture;
};

/** As the world outside knows it. */
export const placesOf = ({ net, xs, ys, sides: numbers }: Picture): ReadonlyMap<string, Place> =>
  new Map(
    net.bodies.map(({ id }, row) => [
      id,
      { x: xs[row] as number, y: ys[row] as number, side: sides[numbers[row] as number] as Side },
    ]),
  );
