// Times, goals and answers of one run of the overlaps benchmark.

export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

export const sortedBy = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
export const median = (values: readonly number[]): number => at(sortedBy(values), 0.5);

export const goalOf = (text: string, isMet: boolean): string => `${text}: ${isMet ? 'met' : 'MISSED'}`;

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

/** The run fails at the end if any answer was another than the first. */
export const wrong: string[] = [];

export const expectSame = (what: string, found: unknown, wanted: unknown): void => {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  wrong.push(what);
  say(`WRONG: ${what}: ${JSON.stringify(found)} where ${JSON.stringify(wanted)} was wanted`);
};
