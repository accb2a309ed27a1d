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

/** The tokens' values for where no stylesheet reaches: a new function for each theme. */
export const useColours = (): Colours => {
  const theme = useSyncExternalStore(subscribe, themeNow);
  return useMemo(() => {
    void theme;
    const style = getComputedStyle(document.documentElement);
    const known = new Map<string, string>();
    return (token) => {
      const value = known.get(token) ?? style.getPropertyValue(token).trim();
      known.set(token, value);
      return value;
    };
  }, [theme]);
};
