// Ratios of one run, each against what one would do instead. Times alone say nothing on a shared machine.
export type Row = {
  readonly what: string;
  readonly ours: number;
  readonly other: number;
  readonly against: string;
  readonly unit: string;
  /** What was promised; said beside the figure, met or not. */
  readonly goal?: string;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Median of milliseconds, after one run to warm up. */
export const time = (rounds: number, work: (round: number) => void): number => {
  work(0);
  return median(
    Array.from({ length: rounds }, (_, round) => {
      const started = performance.now();
      work(round + 1);
      return performance.now() - started;
    }),
  );
};

const figure = (value: number): string => (value < 10 ? value.toFixed(2) : Math.round(value).toString());

/** Prints the rows of one part as a table. */
export const figures = (part: string, rows: readonly Row[]): void => {
  process.stdout.write(`\n${part}\n\n`);
  process.stdout.write('| what | ours | against | ratio | goal |\n| --- | --- | --- | --- | --- |\n');
  for (const { what, ours, other, against, unit, goal } of rows) {
    const cells = [
      what,
      `${figure(ours)} ${unit}`,
      `${against}: ${figure(other)} ${unit}`,
      `${figure(other / ours)} x`,
    ];
    process.stdout.write(`| ${[...cells, goal ?? ''].join(' | ')} |\n`);
  }
};
