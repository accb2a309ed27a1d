// The names engine beside what one would use instead, in one run, on the same names and the same typing: quality and
// speed together. npm run bench:names; `-- --short` with few names.
import { DatabaseSync } from 'node:sqlite';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { DuplicateFinder } from '@tvl/core/analysis/names/duplicates.ts';
import { judgeNames } from '@tvl/core/analysis/names/judge.ts';
import { NameIndex } from '@tvl/core/analysis/names/name-index.ts';
import { readName } from '@tvl/core/analysis/names/reading.ts';
import { figures, type Row } from './figures.ts';
import { goalOf, isShort } from './measures.ts';
import { manyNames, strangers, typedFor, type Typed } from './many-names.ts';

const count = isShort ? 1000 : 105_000;
const names = manyNames(count);
const typed = typedFor(names, isShort ? 300 : 2000);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = <T>(work: () => T): readonly [T, number] => {
  const started = cpu();
  const done = work();
  return [done, cpu() - started];
};
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const figure = (value: number): string => (value < 10 ? value.toFixed(2) : Math.round(value).toString());

type Peer = {
  readonly name: string;
  readonly build: () => (text: string) => readonly number[];
  readonly queries: number;
};

const ours: Peer = {
  name: 'ours',
  queries: typed.length,
  build: () => {
    const index = new NameIndex();
    names.forEach((name, id) => index.set(String(id), [name]));
    // What came lately is laid in its place by the first question.
    index.find('a', 1);
    return (text) => index.find(text, 5).map(({ id }) => Number(id));
  },
};

const minisearch: Peer = {
  name: 'minisearch, fuzzy .2 and prefix',
  queries: 200,
  build: () => {
    const index = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.2, prefix: true } });
    index.addAll(names.map((name, id) => ({ id, name })));
    return (text) =>
      index
        .search(text)
        .slice(0, 5)
        .map(({ id }) => Number(id));
  },
};

const fuse: Peer = {
  name: 'fuse.js',
  queries: 20,
  build: () => {
    const index = new Fuse(names, { threshold: 0.4, ignoreLocation: true });
    return (text) => index.search(text, { limit: 5 }).map(({ refIndex }) => refIndex);
  },
};

const trigrams = (text: string): string => {
  const plain = text.replaceAll('"', ' ');
  const found = Array.from({ length: Math.max(0, plain.length - 2) }, (_, n) => `"${plain.slice(n, n + 3)}"`);
  return [...new Set(found)].join(' OR ');
};

const fts5: Peer = {
  name: 'SQLite FTS5 trigram',
  queries: 200,
  build: () => {
    const db = new DatabaseSync(':memory:');
    db.exec("CREATE VIRTUAL TABLE names USING fts5(name, tokenize = 'trigram remove_diacritics 1')");
    const insert = db.prepare('INSERT INTO names (rowid, name) VALUES (?, ?)');
    db.exec('BEGIN');
    names.forEach((name, id) => insert.run(id, name));
    db.exec('COMMIT');
    const find = db.prepare('SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT 5');
    return (text) => (text.length < 3 ? [] : find.all(trigrams(text)).map(({ rowid }) => Number(rowid)));
  },
};

/** `built` as it is waited for, milliseconds. */
type Measured = { readonly name: string; readonly built: number; readonly p50: number; readonly p99: number };

const measure = ({ name, build, queries }: Peer): Measured => {
  const begun = performance.now();
  const [find, worked] = timed(build);
  const built = performance.now() - begun;
  const some: readonly Typed[] = typed.slice(0, queries);
  for (const { text } of typed.slice(-Math.min(300, queries))) find(text);
  const times: number[] = [];
  let [first, five] = [0, 0];
  for (const { text, wanted } of some) {
    const started = performance.now();
    const found = find(text);
    times.push(performance.now() - started);
    if (found[0] === wanted) first++;
    if (found.slice(0, 5).includes(wanted)) five++;
  }
  times.sort((a, b) => a - b);
  const cells = [first / some.length, five / some.length].map((share) => share.toFixed(3));
  const [p50, p99] = [at(times, 0.5), at(times, 0.99)];
  print(
    `| ${name} | ${cells.join(' | ')} | ${figure(p50)} | ${figure(p99)} | ${figure(built)} | ${figure(worked)} | ${queries} |`,
  );
  return { name, built, p50, p99 };
};

print(`${count} names. Times in milliseconds.\n`);
print(
  '| | first | among five | p50 | p99 | build | its CPU | queries |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
);
const [own, ...peers] = [ours, minisearch, fuse, fts5].map(measure);
if (!own) throw new Error('Nothing was measured');
const rows: Row[] = peers.flatMap(({ name, p50, p99 }) => [
  {
    what: 'a name looked up, median',
    ours: own.p50,
    other: p50,
    against: name,
    unit: 'ms',
    goal: goalOf('under 0.5 ms', own.p50 < 0.5),
  },
  {
    what: 'the slowest in a hundred',
    ours: own.p99,
    other: p99,
    against: name,
    unit: 'ms',
    goal: goalOf('under 2 ms', own.p99 < 2),
  },
]);
rows.push(
  ...peers.map(({ name, built }) => ({
    what: 'the index built',
    ours: own.built,
    other: built,
    against: name,
    unit: 'ms',
    goal: goalOf('under 2000 ms', own.built < 2000),
  })),
);

const index = new NameIndex();
names.forEach((name, id) => index.set(String(id), [name]));
const changes = typed.map(({ text, wanted }) => {
  const started = performance.now();
  index.set(String(wanted), [text]);
  return performance.now() - started;
});
changes.sort((a, b) => a - b);
rows.push({
  what: 'one renaming, the slowest in a hundred',
  ours: at(changes, 0.99),
  other: own.built,
  against: 'building anew',
  unit: 'ms',
  goal: goalOf('under 1 ms', at(changes, 0.99) < 1),
});
const unknown = isShort ? 100 : 1000;
const said = strangers(names, unknown).filter((name) => {
  const [best] = index.find(name, 1);
  return best !== undefined && best.judgement.verdict !== 'different';
});
print(`\nNames that are not there, called same or maybe: ${said.length} of ${unknown}.`);

const finder = new DuplicateFinder();
const [, taken] = timed(() => {
  names.forEach((name, id) => finder.set({ id: `a${id}`, names: [name] }));
  typed.forEach(({ text }, id) => finder.set({ id: `b${id}`, names: [text] }));
});
const [suspicions, spent] = timed(() => finder.all());
const pairs = new Set(suspicions.map(({ a, b }) => `${a} ${b}`));
const planted = typed.filter(({ wanted }, id) => pairs.has(`a${wanted} b${id}`)).length;
print(`Whole register: ${suspicions.length} pairs, ${planted} of ${typed.length} planted ones.`);
rows.push({
  what: 'whole register hunted through',
  ours: spent,
  other: names.length * own.p50,
  against: 'looking every name up',
  unit: 'ms of CPU',
  goal: goalOf('under 4000 ms', spent < 4000),
});
print(`(Reading the register for it before: ${figure(taken)} ms of CPU.)`);

const few = new DuplicateFinder();
const some = isShort ? 300 : 2000;
names.slice(0, some).forEach((name, id) => few.set({ id: `a${id}`, names: [name] }));
typedFor(names.slice(0, some), some / 4).forEach(({ text }, id) => few.set({ id: `b${id}`, names: [text] }));
const found = new Set(few.all().map(({ a, b }) => `${a} ${b}`));
const readings = [...few.index.ids].toSorted().map((id) => [id, few.index.readingsOf(id)[0] ?? readName('')] as const);
let [wanted, missed] = [0, 0];
readings.forEach(([a, one], n) =>
  readings.slice(n + 1).forEach(([b, other]) => {
    if (judgeNames(one, other, few.index.knowledge).verdict === 'different') return;
    wanted++;
    if (!found.has(`${a} ${b}`)) missed++;
  }),
);
print(`Against a full comparison of ${readings.length} names: ${missed} of ${wanted} pairs missed.`);

figures(`${count} names, typed and mistyped`, rows);
