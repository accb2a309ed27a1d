import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { searchParameter, useView } from './address.ts';

/** Long enough not to ask at every letter, short enough to feel at once. Milliseconds. */
const pause = 250;

/** A search that answers while one types: the address follows after a short pause, without filling the history. */
export const useTypedSearch = () => {
  const view = useView();
  const [text, setText] = useState(view.search);
  const written = useRef(view.search);
  useEffect(() => {
    // The address was changed by something else: the back button, a link, clearing.
    if (view.search === written.current) return;
    written.current = view.search;
    setText(view.search);
  }, [view.search]);
  const write = (): void => {
    written.current = text.trim();
    view.set({ [searchParameter]: text.trim() }, { replace: true });
  };
  const writeLater = useEffectEvent(write);
  useEffect(() => {
    if (text.trim() === written.current) return undefined;
    const timer = setTimeout(() => writeLater(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, submit: write };
};
