/** What was just recorded, with its undo, or why it could not be: said on every page until closed. */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

export type Saved = {
  readonly id: string;
  readonly text: string;
  readonly revision: number | null;
  readonly isTrouble: boolean;
};

type SavedState = {
  readonly messages: readonly Saved[];
  /** `revision` is the change set that undoing takes back; null when there is nothing to undo. */
  readonly say: (text: string, revision: number | null) => void;
  /** Says what went wrong, until anything else is said: then it is over, or is said anew. */
  readonly warn: (text: string) => void;
  readonly close: (id: string) => void;
  readonly clear: () => void;
};

const SavedContext = createContext<SavedState | null>(null);

export const SavedProvider = ({ children }: { readonly children: ReactNode }) => {
  const [messages, setMessages] = useState<readonly Saved[]>([]);
  const close = useCallback((id: string) => setMessages((before) => before.filter((one) => one.id !== id)), []);
  const clear = useCallback(() => setMessages([]), []);
  const add = useCallback(
    (message: Omit<Saved, 'id'>) =>
      setMessages((before) => [
        ...before.filter(({ isTrouble }) => !isTrouble).slice(-2),
        { id: `${Date.now()}-${before.length}`, ...message },
      ]),
    [],
  );
  const say = useCallback((text: string, revision: number | null) => add({ text, revision, isTrouble: false }), [add]);
  const warn = useCallback((text: string) => add({ text, revision: null, isTrouble: true }), [add]);
  const state = useMemo(() => ({ messages, say, warn, close, clear }), [messages, say, warn, close, clear]);
  return <SavedContext value={state}>{children}</SavedContext>;
};

export const useSaved = (): SavedState => {
  const state = useContext(SavedContext);
  if (!state) throw new Error('useSaved outside SavedProvider');
  return state;
};
