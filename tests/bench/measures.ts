// Times, goals and answers of a benchmark.
import { isDeepStrictEqual } from 'node:util';

export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

export const sortedBy = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
export const median = (values: readonly number[]): number => at(sortedBy(values), 0.5);

/** What was promised, and whether it was found so. */
export type Goal = { readonly says: string; readonly isMet: boolean };

/** Small and quick: answers are checked, figures say nothing and goals are not judged. */
export const isShort = process.argv.includes('--short');

/** None in a short run. */
export const goalOf = (says: string, isMet: boolean): Goal | undefined => (isShort ? undefined : { says, isMet });

/** Milliseconds on the clock, and of all threads' work. */
export type Time = { readonly wall: number; readonly cpu: number };

export const timed = async <T>(work: () => Promise<T> | T): Promise<readonly [time: Time, result: T]> => {
  const [started, worked] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(worked);
  return [{ wall, cpu: (user + system) / 1000 }, result];
};

export const medians = (times: readonly Time[]): Time => ({
  wall: median(times.map(({ wall }) => wall)),
  cpu: median(times.map(({ cpu }) => cpu)),
});

/** Answers that were others than they should be. Figures never fail a run, these do. */
export const wrong: string[] = [];

export const expectSame = (what: string, found: unknown, wanted: unknown): void => {
  if (isDeepStrictEqual(found, wanted)) return;
  wrong.push(what);
  process.exitCode = 1;
  const shown = (value: unknown): string => JSON.stringify(value).slice(0, 500);
  say(`WRONG: ${what}: ${shown(found)} where ${shown(wanted)} was wanted`);
};
