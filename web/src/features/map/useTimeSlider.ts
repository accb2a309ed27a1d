import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { MapChange } from './useMapSettings.ts';

/** The map follows the thumb in steps, so that the address is not written at every pixel. Milliseconds. */
const pause = 150;

export type TimeSlider = {
  /** The day under the thumb: ahead of the map while it moves. */
  readonly day: Day;
  readonly moveTo: (day: Day) => void;
  /** The reader has let go: the next move is a new step in the history. */
  readonly letGo: () => void;
};

/** A day that moves ahead of the address. One way of the thumb, however long, is one step in the history. */
export const useTimeSlider = (shown: Day, today: Day, change: MapChange): TimeSlider => {
  const [ahead, setAhead] = useState<Day | null>(null);
  const isOnItsWay = useRef(false);
  const write = (): void => {
    if (ahead === null) return;
    change({ day: ahead === today ? null : ahead }, { replace: isOnItsWay.current });
    isOnItsWay.current = true;
    setAhead(null);
  };
  const writeLater = useEffectEvent(write);
  const isAhead = ahead !== null;
  useEffect(() => {
    if (!isAhead) return undefined;
    const timer = setTimeout(() => writeLater(), pause);
    return () => clearTimeout(timer);
  }, [isAhead]);
  const letGo = (): void => {
    write();
    isOnItsWay.current = false;
  };
  return { day: ahead ?? shown, moveTo: setAhead, letGo };
};
