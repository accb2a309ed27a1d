import { type RefObject, useEffect, useState } from 'react';
import type { Window } from '@tvl/core/view/picture/sight.ts';

/** How large an element is, inside; null until that is known. */
export const useWindow = (frame: RefObject<HTMLElement | null>): Window | null => {
  const [window, setWindow] = useState<Window | null>(null);
  useEffect(() => {
    if (!frame.current) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setWindow({ width, height });
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [frame]);
  return window;
};
