import { type RefCallback, useCallback, useState } from 'react';

type Frame = { readonly width: number; readonly height: number };

/** Windows are told apart in steps, so that a few pixels do not move everything. */
const step = 40;
const rounded = (length: number): number => Math.max(step * 6, Math.floor(length / step) * step);

/** On a phone the details take room from the map: the picture is arranged as if they were not there. */
const besideMap = 380;

/** The room a picture is arranged for. It stays while the width does: then only the zoom follows. */
export const useFrame = (isSmall: boolean): readonly [RefCallback<HTMLElement>, Frame | null] => {
  const [frame, setFrame] = useState<Frame | null>(null);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      const measure = (): void => {
        const { width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0) return;
        const now = { width: rounded(width), height: rounded(isSmall ? window.innerHeight - besideMap : height) };
        setFrame((before) => (before?.width === now.width ? before : now));
      };
      const watch = new ResizeObserver(measure);
      watch.observe(element);
      return () => watch.disconnect();
    },
    [isSmall],
  );
  return [ref, frame];
};
