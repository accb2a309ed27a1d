import { useCallback, useSyncExternalStore } from 'react';

/** Wide enough for a table; narrower screens get its lines below each other. Paper has room whatever the screen. */
export const roomForTable = 'print, (width >= 48rem)';
/** Wide enough for the filters beside a table of six columns. */
export const roomForPanel = '(width >= 76rem)';

/** Whether a media query holds, now and as the window changes. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
};
