import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What fills a screen, and some below it. */
const first = 30;
/** Rows that come or go at a time: on a phone six times slower the page still answers between two steps. */
const step = 20;

const stepped = (drawn: number, isHurried: boolean): number =>
  isHurried ? Math.max(first, drawn - step) : drawn + step;

export type DrawnRows = {
  readonly drawn: number;
  /** Draws at least so many, now. */
  readonly drawAtLeast: (count: number) => void;
};

/**
 * How many rows of a long list stand in the page: the first at once, the rest in steps between which the page answers.
 * While the reader is `hurried` (types, and another list is about to come) they go again, all but the first.
 * `needed`: rows that must be there.
 */
export const useDrawnRows = (count: number, needed: number, isHurried: boolean): DrawnRows => {
  const [wanted, setWanted] = useState(first);
  // A long list after a short one begins from the top again.
  if (wanted > first + step && wanted > count + step) setWanted(Math.max(first, count));
  const drawn = isHurried ? wanted : Math.max(wanted, needed);
  const isStepping = isHurried ? drawn > first : drawn < count;
  useEffect(() => {
    if (!isStepping) return undefined;
    const timer = setTimeout(() => startTransition(() => setWanted(stepped(drawn, isHurried))), 0);
    return () => clearTimeout(timer);
  }, [isStepping, isHurried, drawn]);
  return {
    drawn,
    drawAtLeast: (least) => {
      if (least > drawn) flushSync(() => setWanted(least + step));
    },
  };
};
