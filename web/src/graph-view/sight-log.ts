/** Whose sight it is: the picture's own, all of it, or the one the reader went to, which the address is told. */
import { addressOf, type MapSettings } from '@tvl/core/view/settings.ts';

type Sight = MapSettings['sight'];

/** Nobody has moved for so long: then the address is told. Milliseconds. */
const pause = 400;

const wordsOf = (sight: Sight): string => JSON.stringify(addressOf({ sight }));

export type SightLog = {
  /** Whether the reader has gone somewhere. */
  readonly isOwn: () => boolean;
  /** The reader goes somewhere; where, is asked when they have stopped. */
  readonly leave: (where: () => Sight) => void;
  /** To be told at once; null for all of the picture. */
  readonly set: (sight: Sight) => void;
  /** What the address says: whether that is news, because somebody went back or followed a link. */
  readonly hear: (sight: Sight) => boolean;
  /** Whom to tell, until the answer is called. */
  readonly tellTo: (listener: (sight: Sight) => void) => () => void;
};

const nobody = (): void => undefined;

export const openSightLog = (first: Sight): SightLog => {
  let tell: (sight: Sight) => void = nobody;
  let isOwn = first !== null;
  let known = wordsOf(first);
  let timer = 0;
  const set = (sight: Sight): void => {
    clearTimeout(timer);
    isOwn = sight !== null;
    if (wordsOf(sight) === known) return;
    known = wordsOf(sight);
    tell(sight);
  };
  return {
    isOwn: () => isOwn,
    leave: (where) => {
      isOwn = true;
      clearTimeout(timer);
      timer = window.setTimeout(() => set(where()), pause);
    },
    set,
    hear: (sight) => {
      if (wordsOf(sight) === known) return false;
      clearTimeout(timer);
      known = wordsOf(sight);
      isOwn = sight !== null;
      return true;
    },
    tellTo: (listener) => {
      tell = listener;
      return () => {
        clearTimeout(timer);
        tell = nobody;
      };
    },
  };
};
