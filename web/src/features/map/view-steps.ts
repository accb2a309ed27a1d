/**
 * Steps of the view are the browser's own history: each entry of this page carries its number in its state, so that
 * back, forward, undo and redo are the same steps, and none of them leads to another page.
 */

/** What an entry of the history carries. `run` tells one visit of the page from another. */
export type StepMark = { readonly run: string; readonly step: number };

/** `last`: the farthest step that going forward still reaches. */
export type Steps = StepMark & { readonly last: number };

export type Arrival = 'push' | 'replace' | 'pop';

export const canUndo = (steps: Steps | null): boolean => steps !== null && steps.step > 0;
export const canRedo = (steps: Steps | null): boolean => steps !== null && steps.step < steps.last;

/** Where one stands after the history has moved. `known` is where one stood, or was left standing. */
export const arrivedAt = (known: Steps | null, mark: StepMark | null, how: Arrival, newRun: () => string): Steps => {
  if (mark !== null) return { ...mark, last: known?.run === mark.run ? Math.max(known.last, mark.step) : mark.step };
  if (known === null) return { run: newRun(), step: 0, last: 0 };
  // An entry without a mark that was not put there by the page is a jump within it: as good as a new one.
  return how === 'replace' ? known : { ...known, step: known.step + 1, last: known.step + 1 };
};

/** Going to another page forgets what could have been done again: the browser does. */
export const leftBehind = (steps: Steps): Steps => ({ ...steps, last: steps.step });
