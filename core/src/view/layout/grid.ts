/** What lies where: cells over the frame, each with the bodies and ties that touch it. A small picture is one cell. */
import type { Picture } from './picture.ts';
import type { Frame } from './bodies.ts';

export type Grid = {
  /** Side of a cell. Pixels. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Row after row of cells. */
  readonly nodes: readonly number[][];
  readonly ties: readonly number[][];
  /** Marks of the latest look: what lies in several cells is seen once. */
  readonly seenNodes: Uint32Array;
  readonly seenTies: Uint32Array;
  looks: number;
};

/** Looking at everything is quicker than looking for cells in pictures of up to so many bodies. */
const wholeUpTo = 150;

export const gridFor = (count: number, ties: number, frame: Frame, cell: number): Grid => {
  const isWhole = count <= wholeUpTo;
  const columns = isWhole ? 1 : Math.max(1, Math.floor(frame.width / cell));
  const rows = isWhole ? 1 : Math.max(1, Math.floor(frame.height / cell));
  const all = (length: number): number[] => (isWhole ? Array.from({ length }, (_, at) => at) : []);
  return {
    cell: isWhole ? Infinity : cell,
    columns,
    rows,
    nodes: Array.from({ length: columns * rows }, () => all(count)),
    ties: Array.from({ length: columns * rows }, () => all(ties)),
    seenNodes: new Uint32Array(count),
    seenTies: new Uint32Array(ties),
    looks: 0,
  };
};

const isWhole = (grid: Grid): boolean => grid.cell === Infinity;

/** The column or row of cells that a place lies in; what lies outside belongs to the outermost. */
export const cellAt = (value: number, cell: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor(value / cell)));

const take = (values: number[], value: number): void => {
  const at = values.indexOf(value);
  const last = values.pop() as number;
  if (at < values.length) values[at] = last;
};

/** Calls for each cell that a node or its name touches. */
const overNode = (picture: Picture, row: number, each: (cell: number) => void): void => {
  const { cell, columns, rows } = picture.grid;
  const x = picture.xs[row] as number;
  const y = picture.ys[row] as number;
  const labelX = picture.labelXs[row] as number;
  const labelY = picture.labelYs[row] as number;
  const halfWidth = picture.halfWidths[row] as number;
  const halfHeight = picture.halfHeights[row] as number;
  const labelWidth = picture.labelHalfWidths[row] as number;
  const labelHeight = picture.labelHalfHeights[row] as number;
  const left = cellAt(Math.min(x - halfWidth, labelX - labelWidth), cell, columns);
  const end = cellAt(Math.max(x + halfWidth, labelX + labelWidth), cell, columns);
  const top = cellAt(Math.min(y - halfHeight, labelY - labelHeight), cell, rows);
  const bottom = cellAt(Math.max(y + halfHeight, labelY + labelHeight), cell, rows);
  for (let down = top; down <= bottom; down++) for (let at = left; at <= end; at++) each(down * columns + at);
};

/** Calls for each cell that a line touches, and perhaps some beside it. */
export const overLine = (
  { cell, columns, rows }: Grid,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  each: (cell: number) => void,
): void => {
  const [x, y, endX, endY] = ax <= bx ? [ax, ay, bx, by] : [bx, by, ax, ay];
  const first = cellAt(x, cell, columns);
  const last = cellAt(endX, cell, columns);
  const slope = endX > x ? (endY - y) / (endX - x) : 0;
  for (let column = first; column <= last; column++) {
    // Where it enters and leaves the column; in a column of its own, the whole line.
    const enter = column === first ? y : y + slope * (column * cell - x);
    const leave = column === last ? endY : y + slope * ((column + 1) * cell - x);
    const top = cellAt(Math.min(enter, leave) - 1, cell, rows);
    const bottom = cellAt(Math.max(enter, leave) + 1, cell, rows);
    for (let down = top; down <= bottom; down++) each(down * columns + column);
  }
};

const overTie = (picture: Picture, tie: number, each: (cell: number) => void): void => {
  const { xs, ys, net, grid } = picture;
  const a = net.from[tie] as number;
  const b = net.to[tie] as number;
  overLine(grid, xs[a] as number, ys[a] as number, xs[b] as number, ys[b] as number, each);
};

export const addNode = (picture: Picture, row: number): void => {
  const { grid } = picture;
  if (!isWhole(grid)) overNode(picture, row, (cell) => grid.nodes[cell]?.push(row));
};

export const removeNode = (picture: Picture, row: number): void => {
  const { grid } = picture;
  if (!isWhole(grid)) overNode(picture, row, (cell) => take(grid.nodes[cell] as number[], row));
};

export const addTie = (picture: Picture, tie: number): void => {
  const { grid } = picture;
  if (!isWhole(grid)) overTie(picture, tie, (cell) => grid.ties[cell]?.push(tie));
};

export const removeTie = (picture: Picture, tie: number): void => {
  const { grid } = picture;
  if (!isWhole(grid)) overTie(picture, tie, (cell) => take(grid.ties[cell] as number[], tie));
};
