/** What was just recorded, with its undo: said on every page until closed. */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

export type Saved = { readonly id: string; readonly text: string; readonly revision: number | null };

type SavedState = {
  readonly messages: readonly Saved[];
  /** `revision` is the change set that undoing takes back; null when there is nothing to undo. */
  readonly say: (text: string, revision: number | null) => void;
  readonly close: (id: string) => void;
};

const SavedContext = createContext<SavedState | null>(null);

export const SavedProvider = ({ children }: { readonly children: ReactNode }) => {
  const [messages, setMessages] = useState<readonly Saved[]>([]);
  const close = useCallback((id: string) => setMessages((before) => before.filter((one) => one.id !== id)), []);
  const say = useCallback(
    (text: string, revision: number | null) =>
      setMessages((before) => [...before.slice(-2), { id: `${Date.now()}-${before.length}`, text, revision }]),
    [],
  );
  const state = useMemo(() => ({ messages, say, close }), [messages, say, close]);
  return <SavedContext value={state}>{children}</SavedContext>;
};

export const useSaved = (): SavedState => {
  const state = useContext(SavedContext);
  if (!state) throw new Error('useSaved outside SavedProvider');
  return state;
};
