import type { FocusEvent } from 'react';

/** In a row that scrolls sideways, what Tab comes to is shown in full; browsers stop at its beginning. */
export const showWhole = ({ target }: FocusEvent<HTMLElement>): void => {
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};
