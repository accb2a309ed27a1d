import { useEffect, useState } from 'react';

/** Waits until typing pauses. Milliseconds. */
const pause = 150;

/** What is typed, once typing pauses. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
