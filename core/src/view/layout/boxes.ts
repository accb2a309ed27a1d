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

/** Whether the line from a to b passes through the inside of the box (Liang–Barsky). */
export const isCrossedBy = ({ left, right, top, bottom }: Box, a: Point, b: Point): boolean => {
  let enter = 0;
  let leave = 1;
  const isCut = (direction: number, distance: number): boolean => {
    if (direction === 0) return distance > 0;
    const at = distance / direction;
    if (direction < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    return enter < leave;
  };
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return isCut(-dx, a.x - left) && isCut(dx, right - a.x) && isCut(-dy, a.y - top) && isCut(dy, bottom - a.y);
};

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether the lines ab and cd cross; touching is not crossing. */
export const doCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
