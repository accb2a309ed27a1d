import { useEffect, useState } from 'react';
import { newCommandId } from '#state/command-id.ts';
import { type Arrival, arrivedAt, canRedo, canUndo, leftBehind, type StepMark, type Steps } from './view-steps.ts';

/** Name of the mark in an entry's state, and of what is kept beside the history. */
const markName = 'kartanVaihe';
const keptAs = 'tvl.kartanVaihe';

const isMark = (value: unknown): value is StepMark =>
  typeof value === 'object' && value !== null && 'run' in value && 'step' in value;

const stateNow = (): Readonly<Record<string, unknown>> =>
  (window.history.state ?? {}) as Readonly<Record<string, unknown>>;

const markNow = (): StepMark | null => {
  const mark = stateNow()[markName];
  return isMark(mark) ? mark : null;
};

/** Survives a reload. Storage may be refused: then a reload forgets what could be done again. */
const keep = (steps: Steps): void => {
  try {
    sessionStorage.setItem(keptAs, JSON.stringify(steps));
  } catch {
    // Not kept.
  }
};

const kept = (): Steps | null => {
  try {
    const text = sessionStorage.getItem(keptAs);
    const steps: unknown = text === null ? null : JSON.parse(text);
    return isMark(steps) ? (steps as Steps) : null;
  } catch {
    return null;
  }
};

const isTyped = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]';

/** Keys belong to the text one types, and to the dialog that is open. */
const isTaken = ({ target }: KeyboardEvent): boolean =>
  (target instanceof Element && target.closest(isTyped) !== null) || document.querySelector('dialog[open]') !== null;

export type ViewSteps = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was done last, for saying so. */
  readonly done: 'undone' | 'redone' | null;
};

/** Numbers the entries of this page as they come, and goes between them by buttons and by Ctrl+Z. */
export const useViewSteps = (): ViewSteps => {
  const [steps, setSteps] = useState<Steps | null>(null);
  const [done, setDone] = useState<ViewSteps['done']>(null);
  useEffect(() => {
    const page = window.location.pathname;
    let known: Steps | null = null;
    const arrive = (how: Arrival): void => {
      if (window.location.pathname !== page) {
        if (how === 'push' && known) keep(leftBehind(known));
        return;
      }
      const mark = markNow();
      known = arrivedAt(known ?? (mark && kept()), mark, how, newCommandId);
      keep(known);
      const { run, step } = known;
      if (mark === null) window.history.replaceState({ ...stateNow(), [markName]: { run, step } }, '');
      setSteps(known);
      if (how === 'push') setDone(null);
    };
    arrive('pop');
    // The router tells of the first two, the browser of the third.
    const ways = [
      ['pushState', () => arrive('push')],
      ['replaceState', () => arrive('replace')],
      ['popstate', () => arrive('pop')],
    ] as const;
    for (const [event, listener] of ways) window.addEventListener(event, listener);
    return () => {
      for (const [event, listener] of ways) window.removeEventListener(event, listener);
    };
  }, []);
  const isUndo = canUndo(steps);
  const isRedo = canRedo(steps);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z' || isTaken(event))
        return;
      event.preventDefault();
      if (event.shiftKey ? !isRedo : !isUndo) return;
      setDone(event.shiftKey ? 'redone' : 'undone');
      window.history.go(event.shiftKey ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isUndo, isRedo]);
  const go = (by: 1 | -1): void => {
    setDone(by === 1 ? 'redone' : 'undone');
    window.history.go(by);
  };
  return { canUndo: isUndo, canRedo: isRedo, undo: () => go(-1), redo: () => go(1), done };
};
