// Puts measured tables in their places in docs/performance.md, with when and how busy the machine was.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { asTable, type Table } from './figures.ts';

export type Measured = {
  readonly part: string;
  readonly tables: readonly Table[];
  readonly isRight: boolean;
  /** Of the machine when it began. */
  readonly load: number;
};

const path = new URL('../../docs/performance.md', import.meta.url);

/** Load above which others were at work: then ratios indicate and times say little. The part before leaves up to one and a half. */
const quiet = 1.5;

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

const sectionOf = ({ part, tables, load }: Measured): string => {
  const busy = load > quiet ? ' **Others used the machine meanwhile: figures only indicate.**' : '';
  const when = `\`npm run bench -- ${part}\`, ${new Date().toISOString().slice(0, 10)}, ${machine()}, load ${load.toFixed(1)} at the start.${busy}`;
  return [when, ...tables.map((table) => `**${table.part}**\n\n${asTable(table.rows).trimEnd()}`)].join('\n\n');
};

/** The text with something else between the marks of a name. */
const between = (text: string, name: string, content: string): string => {
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${name}`);
  return text.slice(0, from + start.length) + content + text.slice(to);
};

const missedIn = (text: string): string => {
  const rows = text.split('\n').filter((line) => line.endsWith('| **MISSED** |'));
  const lines = rows.map((row) => {
    const [what, goal, measured] = row.slice(2).split(' | ');
    return `- ${what}: ${measured} (${goal})`;
  });
  return lines.length === 0 ? 'None.' : lines.join('\n');
};

/** Writes the parts that were measured; the others stay as they are. What was missed is gathered from all. */
export const writeReport = async (all: readonly Measured[]): Promise<void> => {
  const before = await readFile(path, 'utf8');
  const after = all.reduce((text, measured) => between(text, measured.part, sectionOf(measured)), before);
  await writeFile(path, between(after, 'missed', missedIn(after)));
};
