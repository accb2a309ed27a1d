import { type RefCallback, useCallback, useState } from 'react';
import type { Shape } from '@tvl/core/view/layout/frames.ts';

/** On a phone the details take room from the map: the picture is laid out as if they were not there. Pixels. */
const besideMap = 380;

/** The shape of the room a picture is laid out for. It stays while the width does: then only the zoom follows. */
export const useShape = (isSmall: boolean): readonly [RefCallback<HTMLElement>, Shape | null] => {
  const [measured, setMeasured] = useState<{ readonly width: number; readonly shape: Shape } | null>(null);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      const measure = (): void => {
        const { width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0) return;
        const shape = width < (isSmall ? window.innerHeight - besideMap : height) ? 'tall' : 'wide';
        setMeasured((before) => (before?.width === width ? before : { width, shape }));
      };
      const watch = new ResizeObserver(measure);
      watch.observe(element);
      return () => watch.disconnect();
    },
    [isSmall],
  );
  return [ref, measured?.shape ?? null];
};
