import { type RefObject, useEffect } from 'react';

const show = ({ target }: FocusEvent): void => {
  if (target instanceof Element && target.matches(':focus-visible'))
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

/** In a row that scrolls sideways, what Tab comes to is shown in full; browsers stop at its beginning. */
export const useShownWhole = (row: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = row.current;
    element?.addEventListener('focusin', show);
    return () => element?.removeEventListener('focusin', show);
  }, [row]);
};
