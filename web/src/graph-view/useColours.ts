import { useMemo, useSyncExternalStore } from 'react';

/** Gives a design token's value as it is just now. */
export type Colours = (token: `--${string}`) => string;

const darkQuery = '(prefers-color-scheme: dark)';

const subscribe = (changed: () => void): (() => void) => {
  const media = window.matchMedia(darkQuery);
  media.addEventListener('change', changed);
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    media.removeEventListener('change', changed);
    chosen.disconnect();
  };
};

/** Changes when the theme does. */
const themeNow = (): string => `${window.matchMedia(darkQuery).matches} ${document.documentElement.dataset['theme']}`;

const coloursOf = (_theme: string): Colours => {
  const style = getComputedStyle(document.documentElement);
  return (token) => style.getPropertyValue(token).trim();
};

/** The tokens' values for where no stylesheet reaches: a new function for each theme. */
export const useColours = (): Colours => {
  const theme = useSyncExternalStore(subscribe, themeNow);
  return useMemo(() => coloursOf(theme), [theme]);
};
