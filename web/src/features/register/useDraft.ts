import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newCommandId } from '#state/command-id.ts';
import { type Draft, newDraft } from './draft.ts';
import { dropDraft, isOfDraft, keepDraft, readDraft } from './draft-store.ts';
import { newToken } from './token.ts';

export type DraftState = {
  readonly draft: Draft;
  /** The device keeps it; else it lives as long as the page. */
  readonly isKept: boolean;
  readonly change: (how: (before: Draft) => Draft) => void;
  /** Forgets it and begins another. */
  readonly clear: () => void;
};

const fresh = (roundCode: string | null): Draft => newDraft(newCommandId(), newToken(), roundCode);

/** Who comes by a poster goes on in its round with what was begun without it; what has been sent stays as it was. */
const opened = (roundCode: string | null): Draft => {
  const kept = readDraft();
  if (kept === null) return fresh(roundCode);
  return roundCode === null || kept.isSent ? kept : { ...kept, roundCode };
};

/** The draft of this device, written down at every change. What another tab writes shows here too. */
export const useDraft = (roundCode: string | null): DraftState => {
  const [state, setState] = useState(() => ({ draft: opened(roundCode), isKept: true }));
  const latest = useRef(state.draft);
  const show = useCallback((draft: Draft, isKept: boolean) => {
    latest.current = draft;
    setState({ draft, isKept });
  }, []);
  const change = useCallback<DraftState['change']>(
    (how) => {
      const draft = how(latest.current);
      if (draft !== latest.current) show(draft, keepDraft(draft));
    },
    [show],
  );
  const clear = useCallback(() => {
    dropDraft();
    show(fresh(roundCode), true);
  }, [show, roundCode]);
  useEffect(() => {
    const follow = (event: StorageEvent): void => {
      if (!isOfDraft(event)) return;
      // Another tab was told first that it is received. This one is about to be told the same.
      if (latest.current.isSent && readDraft() === null) return;
      show(opened(roundCode), true);
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [show, roundCode]);
  return useMemo(() => ({ ...state, change, clear }), [state, change, clear]);
};
