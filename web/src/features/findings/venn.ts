/** Two circles whose areas, and what they share, are in proportion to the numbers. Pure geometry. */

export type Circle = { readonly x: number; readonly radius: number };
export type Venn = { readonly first: Circle; readonly second: Circle; readonly width: number; readonly height: number };

/** Radius of the larger circle, in units of the picture. */
const largest = 90;
/** Apart from each other when they share nothing. */
const gap = 14;
/** Even one member is seen. */
const least = 12;

/** Area that two circles share at a distance. */
export const lens = (r: number, s: number, distance: number): number => {
  if (distance >= r + s) return 0;
  const inner = Math.min(r, s);
  if (distance <= Math.abs(r - s)) return Math.PI * inner * inner;
  const part = (a: number, b: number): number => {
    const along = (distance * distance + a * a - b * b) / (2 * distance * a);
    return a * a * Math.acos(Math.min(1, Math.max(-1, along)));
  };
  const triangle = Math.sqrt(
    Math.max(0, (-distance + r + s) * (distance + r - s) * (distance - r + s) * (distance + r + s)),
  );
  return part(r, s) + part(s, r) - triangle / 2;
};

/** Where the second stands from the first so that they share the area. O(1): halves the way forty times. */
const distanceFor = (r: number, s: number, area: number): number => {
  let [near, far] = [Math.abs(r - s), r + s];
  for (let step = 0; step < 40; step += 1) {
    const middle = (near + far) / 2;
    if (lens(r, s, middle) > area) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
};

/** Sizes of the two and of what both have; nothing shared leaves a gap between them. */
export const vennOf = (first: number, second: number, shared: number): Venn => {
  const most = Math.max(first, second, 1);
  const radius = (size: number): number => Math.max(least, largest * Math.sqrt(size / most));
  const [r, s] = [radius(first), radius(second)];
  const smaller = Math.min(first, second);
  const whole = Math.PI * Math.min(r, s) ** 2;
  const distance = shared === 0 || smaller === 0 ? r + s + gap : distanceFor(r, s, whole * (shared / smaller));
  const end = Math.max(r, distance + s);
  const left = Math.min(-r, distance - s);
  return {
    first: { x: -left, radius: r },
    second: { x: distance - left, radius: s },
    width: end - left,
    height: 2 * Math.max(r, s),
  };
};
