import { type RefObject, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What fills a screen, and some below it. */
const first = 30;
/** Rows that come or go at a time: on a phone six times slower the page still answers between two steps. */
const step = 10;
/** Rows that come without being asked for; a reader who comes near their end gets more. Fewer rows go quicker, too. */
const ahead = 90;
/** How near the end of the rows is near: a screen of a phone or two. */
const near = '900px';

const stepped = (drawn: number, isHurried: boolean): number =>
  isHurried ? Math.max(first, drawn - step) : drawn + step;

export type DrawnRows = {
  readonly drawn: number;
  /** No row is on its way. */
  readonly isSettled: boolean;
  /** Draws at least so many, now. */
  readonly drawAtLeast: (count: number) => void;
};

/** Whether the end of the rows is near what the reader sees. */
const useIsNear = (end: RefObject<HTMLElement | null>, isWatched: boolean): boolean => {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!isWatched || !end.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.at(-1)?.isIntersecting === true),
      // The list scrolls in a box of its own on the desktop, with the page on the phone.
      { rootMargin: near, scrollMargin: near },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [end, isWatched]);
  return isWatched && isNear;
};

/**
 * Rows that come push down what stands below the list. Whoever has come there with the keyboard, which is what made the
 * rows come, would be left outside of what is shown.
 */
const useFocusKept = (end: RefObject<HTMLElement | null>, drawn: number): void => {
  useEffect(() => {
    const focused = document.activeElement;
    const isBelow =
      focused !== null &&
      end.current !== null &&
      (end.current.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBelow && focused.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest' });
  }, [end, drawn]);
};

/**
 * How many rows of a long list stand in the page: the first at once, some more in steps between which the page answers,
 * and the rest as the reader comes near the `end` of those. While the reader is `hurried` (types, and another list is
 * about to come) they go again, all but the first. `needed`: rows that must be there.
 */
export const useDrawnRows = (
  count: number,
  needed: number,
  isHurried: boolean,
  end: RefObject<HTMLElement | null>,
): DrawnRows => {
  const [wanted, setWanted] = useState(first);
  // A long list after a short one begins from the top again.
  if (wanted > first + step && wanted > count + step) setWanted(Math.max(first, count));
  const drawn = isHurried ? wanted : Math.max(wanted, needed);
  const isNear = useIsNear(end, !isHurried && drawn < count && drawn >= ahead);
  const isStepping = isHurried ? drawn > first : drawn < count && (drawn < ahead || isNear);
  useEffect(() => {
    if (!isStepping) return undefined;
    const timer = setTimeout(() => startTransition(() => setWanted(stepped(drawn, isHurried))), 0);
    return () => clearTimeout(timer);
  }, [isStepping, isHurried, drawn]);
  const drawAtLeast = (least: number): void => {
    if (least > drawn) flushSync(() => setWanted(least + step));
  };
  useFocusKept(end, drawn);
  return { drawn, isSettled: !isStepping, drawAtLeast };
};
