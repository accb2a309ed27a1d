/** Brings places of no frame into a frame. */
import type { Frame } from './bodies.ts';
import type { Spread } from './stress.ts';

/** Kept free along the edges, as a share of the frame. */
const margin = 0.08;

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Turned so that the longest way through them lies along x: their first principal axis. */
const turned = ({ xs, ys }: Spread): Spread => {
  const [mx, my] = [mean(xs), mean(ys)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let row = 0; row < xs.length; row++) {
    const dx = (xs[row] as number) - mx;
    const dy = (ys[row] as number) - my;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const [ax, ay] = xy === 0 ? (xx >= yy ? [1, 0] : [0, 1]) : [half + root, xy];
  const length = Math.sqrt(ax * ax + ay * ay) || 1;
  const [cos, sin] = [ax / length, ay / length];
  return {
    xs: xs.map((x, row) => (x - mx) * cos + ((ys[row] as number) - my) * sin),
    ys: ys.map((y, row) => (y - my) * cos - ((xs[row] as number) - mx) * sin),
  };
};

const stretched = (values: Float64Array, room: number): Float64Array => {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (most === least) return values.map(() => room / 2);
  return values.map((value) => room * (margin + ((1 - 2 * margin) * (value - least)) / (most - least)));
};

/** Turned to lie along the frame and stretched into it. */
export const fitted = (spread: Spread, { width, height }: Frame): Spread => {
  const { xs, ys } = turned(spread);
  return width >= height
    ? { xs: stretched(xs, width), ys: stretched(ys, height) }
    : { xs: stretched(ys, width), ys: stretched(xs, height) };
};
