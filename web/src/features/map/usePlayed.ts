import { useEffect, useEffectEvent, useState } from 'react';

/** Long enough to see what is new. Milliseconds. */
const step = 1600;

/** Goes on step by step from when the reader starts it until there are no more, or until it is stopped. */
export const usePlayed = (goOn: () => boolean): { readonly isPlaying: boolean; readonly toggle: () => void } => {
  const [isPlaying, setIsPlaying] = useState(false);
  const next = useEffectEvent(() => {
    if (!goOn()) setIsPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => next(), step);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return { isPlaying, toggle: () => setIsPlaying(!isPlaying) };
};
