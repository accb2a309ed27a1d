import { useLayoutEffect } from 'react';

/**
 * Marks the whole document while something stands in it, as `data-{mark}`. `:root:has(…)` would say the same without
 * a script, but makes the browser style every element again whenever any element comes or goes.
 */
export const useRootMark = (mark: string, isOn: boolean): void => {
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const { dataset } = document.documentElement;
    dataset[mark] = '';
    return () => {
      delete dataset[mark];
    };
  }, [mark, isOn]);
};
