/** Motion: short, once, and none for those who asked for none. */

/** Milliseconds. */
export const times = { step: 200, layout: 400 };

export const calm = (time: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : time;

/** Quick at first, slowing down towards the end. */
const eased = (share: number): number => 1 - (1 - share) ** 3;

/** Calls with shares from 0 to 1, frame by frame; with no time once, at once. The answer stops it. */
export const tween = (time: number, step: (share: number) => void): (() => void) => {
  if (time === 0) {
    step(1);
    return () => undefined;
  }
  const started = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const share = Math.min(1, Math.max(0, (now - started) / time));
    if (share < 1) frame = requestAnimationFrame(next);
    step(share === 1 ? 1 : eased(share));
  });
  return () => cancelAnimationFrame(frame);
};
