import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { searchParameter, useView } from './address.ts';

/** Long enough not to ask at every letter, short enough to feel at once. Milliseconds. */
const pause = 250;

const nothing = (): Promise<void> => Promise.resolve();

/**
 * A search that answers while one types: the address follows after a short pause, without filling the history. What
 * takes long to answer can be prepared before.
 */
export const useTypedSearch = (prepare: (words: string, signal: AbortSignal) => Promise<void> = nothing) => {
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
  const writePrepared = useEffectEvent(async (signal: AbortSignal): Promise<void> => {
    await prepare(text.trim(), signal);
    if (!signal.aborted) write();
  });
  useEffect(() => {
    if (text.trim() === written.current) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => void writePrepared(stop.signal), pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return { text, setText, submit: write };
};
