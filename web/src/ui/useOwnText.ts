import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * A box that shows a letter by itself, and tells of it once it is seen: whoever holds the text draws nothing between the
 * key and the picture. It tells at once before anything is done with the text, so that nobody acts on an older one.
 */
export const useOwnText = (value: string, onChange: (value: string) => void) => {
  const box = useRef<HTMLInputElement>(null);
  const waiting = useRef(0);
  const told = useRef(value);
  const tell = (): void => {
    cancelAnimationFrame(waiting.current);
    waiting.current = 0;
    const text = box.current?.value ?? told.current;
    // A key may have told it while the timer of the last letter was on its way.
    if (text === told.current) return;
    told.current = text;
    // Drawn before the next letter can come.
    flushSync(() => onChange(text));
  };
  useLayoutEffect(() => {
    told.current = value;
    // What else changes the text: clearing, the back button. A letter on its way is newer.
    if (box.current && waiting.current === 0) box.current.value = value;
  }, [value]);
  return {
    ref: box,
    defaultValue: value,
    onChange: (): void => {
      cancelAnimationFrame(waiting.current);
      // A frame's callbacks run before its picture, a timer after it.
      waiting.current = requestAnimationFrame(() => setTimeout(tell));
    },
    onKeyDownCapture: (event: KeyboardEvent): void => {
      const isLetter = event.key.length === 1;
      if (!isLetter) tell();
    },
    onBlur: tell,
  };
};
