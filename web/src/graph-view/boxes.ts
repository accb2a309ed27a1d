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

/** The box whose corners are the ends of a line. */
export const boxOfLine = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});

/** Whether two boxes lie farther apart than the gap. */
export const areApart = (a: Box, b: Box, gap: number): boolean =>
  a.left > b.right + gap || b.left > a.right + gap || a.top > b.bottom + gap || b.top > a.bottom + gap;

/** How deep two boxes lie in each other, with a gap wanted between them; 0 when they are apart. */
export const overlapOf = (a: Box, b: Box, gap: number): number => {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) + gap;
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + gap;
  return across <= 0 || down <= 0 ? 0 : Math.min(across, down);
};

/** Whether the line from a to b passes through the box (Liang–Barsky). */
export const isCrossedBy = (box: Box, a: Point, b: Point): boolean => {
  let enter = 0;
  let leave = 1;
  const isCut = (direction: number, distance: number): boolean => {
    if (direction === 0) return distance >= 0;
    const at = distance / direction;
    if (direction < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    return enter <= leave;
  };
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return (
    isCut(-dx, a.x - box.left) && isCut(dx, box.right - a.x) && isCut(-dy, a.y - box.top) && isCut(dy, box.bottom - a.y)
  );
};

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether the lines ab and cd cross. */
export const doCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
