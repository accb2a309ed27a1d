/** Paths that can be drawn anywhere: after a move to where they start, every step is relative. */

type Command = { readonly letter: string; readonly numbers: readonly number[] };

/** How many numbers a step takes. */
const lengths: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

const commandsIn = (path: string): readonly Command[] =>
  [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', rest = '']): readonly Command[] => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const length = lengths[letter.toLowerCase()] ?? 0;
    if (length === 0) return [{ letter, numbers: [] }];
    return Array.from({ length: numbers.length / length }, (_, step) => ({
      // More numbers after a move are lines.
      letter: step === 0 ? letter : letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter,
      numbers: numbers.slice(step * length, (step + 1) * length),
    }));
  });

const round = (value: number): number => Math.round(value * 1000) / 1000;

export type RelativePath = { readonly x: number; readonly y: number; readonly steps: string };

/** Where a path starts, and its steps from there. Curves have to be relative already; arcs may be either. */
export const relativePath = (path: string): RelativePath => {
  const [first, ...rest] = commandsIn(path);
  const [x = 0, y = 0] = first?.numbers ?? [];
  let [atX, atY, startX, startY] = [x, y, x, y];
  const steps = rest.map(({ letter, numbers }) => {
    const isAbsolute = letter !== letter.toLowerCase();
    const small = letter.toLowerCase();
    if (small === 'z') {
      [atX, atY] = [startX, startY];
      return 'z';
    }
    if (isAbsolute && 'csqt'.includes(small)) throw new Error(`${path}: ${letter} is not relative`);
    const goal = numbers.slice(small === 'h' || small === 'v' ? -1 : -2);
    const [toX = 0, toY = 0] = small === 'h' ? [goal[0]] : small === 'v' ? [0, goal[0]] : goal;
    const dx = isAbsolute && small !== 'v' ? toX - atX : toX;
    const dy = isAbsolute && small !== 'h' ? toY - atY : toY;
    atX += dx;
    atY += dy;
    if (small === 'm') [startX, startY] = [atX, atY];
    const end = small === 'h' ? [dx] : small === 'v' ? [dy] : [dx, dy];
    return `${small}${[...numbers.slice(0, numbers.length - end.length), ...end].map(round).join(' ')}`;
  });
  return { x, y, steps: steps.join('') };
};
