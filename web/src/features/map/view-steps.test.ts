import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivedAt, canRedo, canUndo, leftBehind, type StepMark, type Steps } from './view-steps.ts';

type Move = 'push' | 'replace' | 'back' | 'forward' | 'reload' | 'away and back';

/** A browser's history, and a page in it that numbers its entries. */
const browse = (moves: readonly Move[]) => {
  const entries: (StepMark | null)[] = [null];
  let at = 0;
  let steps: Steps | null = null;
  let kept: Steps | null = null;
  const arrive = (how: 'push' | 'replace' | 'pop', known: Steps | null): void => {
    steps = arrivedAt(known, entries[at] ?? null, how, () => 'run');
    kept = steps;
    entries[at] = { run: steps.run, step: steps.step };
  };
  arrive('pop', null);
  for (const move of moves) {
    if (move === 'push') {
      entries.splice(at + 1, entries.length, null);
      at += 1;
      arrive('push', steps);
    } else if (move === 'replace') {
      entries[at] = null;
      arrive('replace', steps);
    } else if (move === 'back' && at > 0) {
      at -= 1;
      arrive('pop', steps);
    } else if (move === 'forward' && at < entries.length - 1) {
      at += 1;
      arrive('pop', steps);
    } else if (move === 'reload') arrive('pop', kept);
    else if (move === 'away and back' && steps !== null) {
      // Another page takes the place of what lay ahead.
      entries.splice(at + 1, entries.length);
      arrive('pop', leftBehind(steps));
    }
  }
  return { steps: steps as Steps | null, at, last: entries.length - 1 };
};

const anyMoves = fc.array(fc.constantFrom<Move[]>('push', 'replace', 'back', 'forward', 'reload', 'away and back'), {
  maxLength: 20,
});

describe('steps of the view', () => {
  test('undo is possible while the page lies behind, redo while it lies ahead, however one got here', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const { steps, at, last } = browse(moves);
        expect(canUndo(steps)).toBe(at > 0);
        expect(canRedo(steps)).toBe(at < last);
      }),
    );
  });

  test('another visit of the page is another run: its steps are not those of the first', () => {
    const first: Steps = { run: 'first', step: 2, last: 4 };
    expect(arrivedAt(first, { run: 'second', step: 1 }, 'pop', () => 'third')).toEqual({
      run: 'second',
      step: 1,
      last: 1,
    });
    expect(arrivedAt(null, null, 'pop', () => 'third')).toEqual({ run: 'third', step: 0, last: 0 });
  });
});
