import { type RefCallback, useCallback, useState } from 'react';

type Frame = { readonly width: number; readonly height: number };

/** Windows are told apart in steps, so that a few pixels do not move everything. */
const step = 60;
const rounded = (length: number): number => Math.max(step * 4, Math.round(length / step) * step);

/** Another arrangement is worth it only when the window changes its form: between upright, square and wide. */
const form = ({ width, height }: Frame): string =>
  width > height * 1.25 ? 'wide' : height > width * 1.1 ? 'tall' : 'even';

/** The room a picture is arranged for. It stays when the window changes a little: then only the zoom follows. */
export const useFrame = (): readonly [RefCallback<HTMLElement>, Frame | null] => {
  const [frame, setFrame] = useState<Frame | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      const now = { width: rounded(width), height: rounded(height) };
      setFrame((before) => (before !== null && form(before) === form(now) ? before : now));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, frame];
};
