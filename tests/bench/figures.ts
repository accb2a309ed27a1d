// Ratios of one run, each against what one would do instead. Times alone say nothing on a shared machine.
import { median, type Goal } from './measures.ts';

export type Row = {
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  /** What one would use instead, measured in the same run. */
  readonly other?: number;
  readonly against?: string;
  /** What was promised. */
  readonly goal?: Goal | undefined;
};

/** What a part tells the run that started it. */
export type Table = { readonly part: string; readonly rows: readonly Row[] };

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

const figure = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : Math.round(value).toString());

const cellsOf = ({ what, ours, unit, other, against, goal }: Row): readonly string[] => [
  what,
  goal?.says ?? '',
  `${figure(ours)} ${unit}`,
  other === undefined ? '' : `${against}: ${figure(other)} ${unit}`,
  other === undefined ? '' : `${figure(other / ours)} x`,
  goal ? (goal.isMet ? 'met' : '**MISSED**') : '',
];

const heads = ['what', 'goal', 'measured', 'against', 'ratio', ''];

/** Rows as a table in Markdown. */
export const asTable = (rows: readonly Row[]): string =>
  [heads, heads.map(() => '---'), ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |\n`).join('');

/** Prints the rows of one part, and tells them to the run that started it. */
export const figures = (part: string, rows: readonly Row[]): void => {
  process.stdout.write(`\n${part}\n\n${asTable(rows)}`);
  process.send?.({ part, rows } satisfies Table);
};
