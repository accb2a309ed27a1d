import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { searchParameter, setParameters, useParameter } from './address.ts';

/** Long enough not to ask at every letter, short enough to feel at once. Milliseconds. */
const pause = 250;

const nothing = (): Promise<void> => Promise.resolve();

/**
 * A search that answers while one types: the address follows after a short pause, without filling the history. What
 * takes long to answer can be prepared before.
 */
export const useTypedSearch = (prepare: (words: string, signal: AbortSignal) => Promise<void> = nothing) => {
  const search = useParameter(searchParameter) ?? '';
  const [text, setText] = useState(search);
  const written = useRef(search);
  useEffect(() => {
    // The address was changed by something else: the back button, a link, clearing.
    if (search === written.current) return;
    written.current = search;
    setText(search);
  }, [search]);
  const write = (): void => {
    written.current = text.trim();
    setParameters({ [searchParameter]: text.trim() }, { replace: true });
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
