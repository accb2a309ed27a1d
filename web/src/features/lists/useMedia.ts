import { useCallback, useSyncExternalStore } from 'react';

/** Wide enough for a table of names and numbers; narrower screens get them below each other. */
export const roomForTable = '(width >= 48rem)';

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
