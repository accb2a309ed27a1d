import { useCallback, useEffect, useMemo, useState } from 'react';
import { newCommandId } from '#state/command-id.ts';
import type { Draft, Drafts, Values } from '../drafts-of.ts';
import { forget, keep, readKept, type Kept } from './kept.ts';

/** What a form opens with: its boxes, and for a change the values of the record. */
export type Opening = { readonly drafts: Drafts; readonly opened: Values };

export type Form = Kept & {
  /** It was half filled earlier in this tab. */
  readonly wasKept: boolean;
  /** Something is typed that is not recorded. */
  readonly isDirty: boolean;
  readonly set: (name: string, draft: Draft) => void;
  readonly rebase: (change: Partial<Kept>) => void;
  readonly startAfresh: () => void;
  /** Before going away on purpose: with what is typed, to come back to, or without it. */
  readonly keepNow: () => void;
  readonly drop: () => void;
};

const begun = ({ drafts, opened }: Opening): Kept => ({
  drafts,
  ground: drafts,
  opened,
  commandId: newCommandId(),
  unsure: null,
});

/** A field that came to the table since the form was kept opens empty. */
const restored = (kept: Kept, { drafts }: Opening): Kept => ({
  ...kept,
  drafts: { ...drafts, ...kept.drafts },
  ground: { ...drafts, ...kept.ground },
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A form's state. `key` names it in this tab's storage; `opening` is read when it opens and when it starts afresh. */
export const useForm = (key: string, opening: Opening): Form => {
  const [before] = useState(() => readKept(key));
  const [kept, setKept] = useState(() => (before ? restored(before, opening) : begun(opening)));
  const [wasKept, setWasKept] = useState(before !== null);
  const [isGone, setIsGone] = useState(false);
  const isDirty = !isGone && (kept.unsure !== null || !isSame(kept.drafts, kept.ground));

  useEffect(() => {
    if (isGone) return;
    if (isDirty) keep(key, kept);
    else forget(key);
  }, [key, kept, isDirty, isGone]);

  const set = useCallback<Form['set']>((name, draft) => {
    setKept((now) => ({ ...now, drafts: { ...now.drafts, [name]: draft } }));
  }, []);
  const rebase = useCallback<Form['rebase']>((change) => setKept((now) => ({ ...now, ...change })), []);
  const startAfresh = useCallback(() => {
    setKept(begun(opening));
    setWasKept(false);
  }, [opening]);
  const keepNow = useCallback(() => {
    setIsGone(true);
    keep(key, kept);
  }, [key, kept]);
  const drop = useCallback(() => {
    setIsGone(true);
    forget(key);
  }, [key]);

  return useMemo(
    () => ({ ...kept, wasKept, isDirty, set, rebase, startAfresh, keepNow, drop }),
    [kept, wasKept, isDirty, set, rebase, startAfresh, keepNow, drop],
  );
};
