import { useCallback } from 'react';
import type { MapActions } from './useMapSettings.ts';

/** After the page has changed, so that what is looked for is there. */
export const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
};

/** Takes the focus into the details when asked for a second time, and back into the list when they are closed. */
export const useDetailsFocus = ({ select }: MapActions, selected: string | null) => {
  const openDetails = useCallback(() => {
    select(selected, { isOpened: true });
    focusSoon('#valittu');
  }, [select, selected]);
  const close = useCallback(() => {
    select(null);
    focusSoon('[role="tree"] [tabindex="0"]');
  }, [select]);
  return { openDetails, close };
};
