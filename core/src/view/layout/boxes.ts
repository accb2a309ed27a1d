/** Rectangles and lines on the picture: what covers what. Pixels. */
export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The smallest box around both. */
export const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Whether two boxes share more than an edge. */
export const doOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/**
 * Whether the line from a to b passes through the inside of the box; a line without length passes through nothing.
 * Exact for whole and half pixels, since it divides nothing: a line that only touches a corner is not counted.
 */
export const isCrossedBy = ({ left, right, top, bottom }: Box, a: Point, b: Point): boolean => {
  if (Math.max(a.x, b.x) <= left || Math.min(a.x, b.x) >= right) return false;
  if (Math.max(a.y, b.y) <= top || Math.min(a.y, b.y) >= bottom) return false;
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => turn(a, b, { x, y })));
  return Math.min(...corners) < 0 && Math.max(...corners) > 0;
};

/** Whether the lines ab and cd cross; touching is not crossing. */
export const doCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
