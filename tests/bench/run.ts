// Every promise of speed and size measured, each part in a process of its own, one after the other.
// `npm run bench` all of a region (browser and 300 people included), overlaps and names of a country: some minutes.
//   -- NAME …      only these parts
//   -- --national  a country's register served, instead
//   -- --short     few records, for the answers: fails when one is wrong, judges no figure
//   -- --write     puts the tables into docs/performance.md
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import type { Table } from './figures.ts';
import { isShort, say } from './measures.ts';
import { writeReport, type Measured } from './report.ts';

const ofRegion = ['graph-and-store', 'memory', 'filters', 'map-document', 'crowd', 'overlaps', 'ties', 'names'];
const ofCountry = ['national', 'national-memory'];
/** What Chromium or minutes are needed for; the answers it gives are tested elsewhere. */
const notShort = ['browser', 'typing', 'register-page'];

const given = process.argv.slice(2);
const flags = given.filter((one) => one.startsWith('--'));
const named = given.filter((one) => !one.startsWith('--'));
const known = [...ofRegion, ...notShort, ...ofCountry];
const unknown = named.filter((one) => !known.includes(one));
if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(' or ')}. Known: ${known.join(', ')}.`);

const chosen = (): readonly string[] => {
  if (named.length > 0) return named;
  if (flags.includes('--national')) return ofCountry;
  return isShort ? ofRegion : [...ofRegion, ...notShort];
};

const passedOn = flags.filter((flag) => flag === '--short');

/** Runs a part; its tables, and whether its answers were right. */
const measure = async (part: string): Promise<Measured> => {
  const load = loadavg()[0] ?? 0;
  const child = fork(new URL(`${part}.ts`, import.meta.url), passedOn);
  const tables: Table[] = [];
  child.on('message', (table) => tables.push(table as Table));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { part, tables, isRight: code === 0, load };
};

const all: Measured[] = [];
for (const part of chosen()) {
  say(`\n# ${part}`);
  all.push(await measure(part));
}
const judged = all.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.filter(({ goal }) => goal !== undefined)));
const missed = judged.filter(({ goal }) => goal?.isMet === false);
const wrong = all.filter(({ isRight, tables }) => !isRight || tables.length === 0).map(({ part }) => part);
say('');
if (!isShort)
  say(`${judged.length - missed.length} of ${judged.length} goals met. ${missed.length > 0 ? 'Missed:' : ''}`);
for (const { what, goal } of missed) say(`- ${what}: ${goal?.says}`);
if (flags.includes('--write')) await writeReport(all);
say(wrong.length === 0 ? 'All answers are right.' : `Wrong answers or none: ${wrong.join(', ')}.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
