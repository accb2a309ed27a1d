/** What lies where: cells over the frame, each with the bodies and ties that touch it. */
import type { Frame } from './bodies.ts';
import { stride, xOf, yOf, type Picture } from './picture.ts';

export type Grid = {
  /** Side of a cell. Pixels. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Row after row of cells. */
  readonly nodes: readonly number[][];
  readonly ties: readonly number[][];
  /** Cells on the way of the line looked at last. */
  readonly path: Int32Array;
  /** Marks of the latest look: what lies in several cells is seen once. */
  readonly seenNodes: Uint32Array;
  readonly seenTies: Uint32Array;
  looks: number;
};

export const gridFor = (nodes: number, ties: number, frame: Frame, cell: number): Grid => {
  const columns = Math.max(1, Math.floor(frame.width / cell));
  const rows = Math.max(1, Math.floor(frame.height / cell));
  const lists = (): number[][] => Array.from({ length: columns * rows }, () => []);
  return {
    cell,
    columns,
    rows,
    nodes: lists(),
    ties: lists(),
    path: new Int32Array(columns * rows),
    seenNodes: new Uint32Array(nodes),
    seenTies: new Uint32Array(ties),
    looks: 0,
  };
};

/** The column or row of cells that a place lies in; what lies outside belongs to the outermost. */
export const cellAt = (value: number, cell: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor(value / cell)));

/** Finds the cells that a line touches, and perhaps some beside it; gives how many there are in `path`. */
export const pathOf = ({ cell, columns, rows, path }: Grid, ax: number, ay: number, bx: number, by: number): number => {
  const isForward = ax <= bx;
  const x = isForward ? ax : bx;
  const y = isForward ? ay : by;
  const endX = isForward ? bx : ax;
  const endY = isForward ? by : ay;
  const first = cellAt(x, cell, columns);
  const last = cellAt(endX, cell, columns);
  const slope = endX > x ? (endY - y) / (endX - x) : 0;
  let found = 0;
  for (let column = first; column <= last; column++) {
    const enter = column === first ? y : y + slope * (column * cell - x);
    const leave = column === last ? endY : y + slope * ((column + 1) * cell - x);
    const top = cellAt(Math.min(enter, leave) - 1, cell, rows);
    const bottom = cellAt(Math.max(enter, leave) + 1, cell, rows);
    for (let down = top; down <= bottom; down++) path[found++] = down * columns + column;
  }
  return found;
};

const take = (values: number[], value: number): void => {
  const at = values.indexOf(value);
  const last = values.pop() as number;
  if (at < values.length) values[at] = last;
};

/** Finds the cells that a body or its name touches. */
const cellsOfNode = ({ grid, boxes }: Picture, row: number): number => {
  const { cell, columns, rows, path } = grid;
  const start = stride * row;
  const left = cellAt(boxes[start + 8] as number, cell, columns);
  const right = cellAt(boxes[start + 9] as number, cell, columns);
  const top = cellAt(boxes[start + 10] as number, cell, rows);
  const bottom = cellAt(boxes[start + 11] as number, cell, rows);
  let found = 0;
  for (let down = top; down <= bottom; down++) {
    for (let at = left; at <= right; at++) path[found++] = down * columns + at;
  }
  return found;
};

const cellsOfTie = (picture: Picture, tie: number): number => {
  const a = picture.net.from[tie] as number;
  const b = picture.net.to[tie] as number;
  return pathOf(picture.grid, xOf(picture, a), yOf(picture, a), xOf(picture, b), yOf(picture, b));
};

export const addNode = (picture: Picture, row: number): void => {
  const { grid } = picture;
  const found = cellsOfNode(picture, row);
  for (let at = 0; at < found; at++) grid.nodes[grid.path[at] as number]?.push(row);
};

export const removeNode = (picture: Picture, row: number): void => {
  const { grid } = picture;
  const found = cellsOfNode(picture, row);
  for (let at = 0; at < found; at++) take(grid.nodes[grid.path[at] as number] as number[], row);
};

export const addTie = (picture: Picture, tie: number): void => {
  const { grid } = picture;
  const found = cellsOfTie(picture, tie);
  for (let at = 0; at < found; at++) grid.ties[grid.path[at] as number]?.push(tie);
};

export const removeTie = (picture: Picture, tie: number): void => {
  const { grid } = picture;
  const found = cellsOfTie(picture, tie);
  for (let at = 0; at < found; at++) take(grid.ties[grid.path[at] as number] as number[], tie);
};
