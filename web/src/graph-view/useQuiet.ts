import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';

/** Nothing has been drawn anew for so long, or has been for too long. Milliseconds. */
const quiet = 120;
const longest = 1500;

/** Calls once when Cytoscape has drawn all that is in it, pictures too: each of them that loads is drawn anew. */
export const useQuiet = (cy: Core | null, isFilled: boolean, onQuiet: () => void): void => {
  const done = useEffectEvent(onQuiet);
  useEffect(() => {
    if (!cy || !isFilled) return undefined;
    const last = setTimeout(() => end(), longest);
    let soon = setTimeout(() => end(), quiet);
    const later = (): void => {
      clearTimeout(soon);
      soon = setTimeout(() => end(), quiet);
    };
    const stop = (): void => {
      clearTimeout(last);
      clearTimeout(soon);
      cy.off('render', later);
    };
    const end = (): void => {
      stop();
      done();
    };
    cy.on('render', later);
    return stop;
  }, [cy, isFilled]);
};
