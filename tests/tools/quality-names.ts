// How well the names engine tells labelled pairs apart: npm run quality:names -- FILE
// The file has the columns of a name-pairs.csv: id, name_a, name_b, label, resolvable_by, phenomenon.
// The last line is one JSON object; every wrong pair stands above it with the reason the engine gave.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { judgeNames } from '@tvl/core/analysis/names/judge.ts';
import type { Judgement, Verdict } from '@tvl/core/analysis/names/judgement.ts';
import { readName } from '@tvl/core/analysis/names/reading.ts';

type Pair = {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly by: string;
  readonly phenomenon: string;
};

type Judged = { readonly pair: Pair; readonly judgement: Judgement };

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Give a file of labelled pairs: npm run quality:names -- FILE\n');
  process.exit(2);
}

const text = readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path), 'utf8');

const read = (): readonly Pair[] =>
  Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: 'greedy' }).data.map((row) => ({
    id: row['id'] ?? '',
    a: row['name_a'] ?? '',
    b: row['name_b'] ?? '',
    label: row['label'] ?? '',
    by: row['resolvable_by'] ?? '',
    phenomenon: row['phenomenon'] ?? '',
  }));

const judged = read().map((pair): Judged => ({ pair, judgement: judgeNames(readName(pair.a), readName(pair.b)) }));

const said = ({ judgement }: Judged, ...verdicts: readonly Verdict[]): boolean => verdicts.includes(judgement.verdict);

/** Uncertain pairs are a person's to decide: any answer but a sure one is right. */
const isRight = (one: Judged): boolean => {
  if (one.pair.label === 'same') return said(one, 'same', 'maybe');
  return one.pair.label === 'different' ? said(one, 'different') : !said(one, 'same');
};

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

const count = (all: readonly Judged[], verdict: Verdict): number => all.filter((one) => said(one, verdict)).length;

const table = (title: string, keyOf: (pair: Pair) => string): void => {
  print(`| ${title} | pairs | right | same | maybe | different |`);
  print('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [key, all] of Map.groupBy(judged, ({ pair }) => keyOf(pair))) {
    const numbers = [
      all.length,
      all.filter(isRight).length,
      ...(['same', 'maybe', 'different'] as const).map((v) => count(all, v)),
    ];
    print(`| ${key} | ${numbers.join(' | ')} |`);
  }
  print();
};

const explain = ({ verdict, veto, against, reasons }: Judgement): string => {
  const because = reasons.map(({ signal, a, b }) => `${signal} (${a} ~ ${b})`).join(', ');
  const but = veto === null ? '' : `${veto}${against ? ` (${against.join(' / ')})` : ''}`;
  return `${verdict}: ${[because, but].filter((part) => part !== '').join('; but ') || 'nothing in common'}`;
};

table('class', ({ label, by }) => `${by}, ${label}`);
table('phenomenon', ({ by, phenomenon }) => `${by}: ${phenomenon}`);

const wrong = judged.filter((one) => !isRight(one));
print(wrong.length === 0 ? 'No wrong pair.' : 'Wrong pairs:');
for (const { pair, judgement } of wrong)
  print(`- ${pair.id} [${pair.by}, ${pair.label}] ${pair.a} | ${pair.b} -> ${explain(judgement)}`);
print();

const share = (part: number, all: number): number => (all === 0 ? 1 : Math.round((part / all) * 10_000) / 10_000);
const positives = (by: readonly string[]): readonly Judged[] =>
  judged.filter(({ pair }) => pair.label === 'same' && by.includes(pair.by));
const found = (all: readonly Judged[]): number => all.filter((one) => said(one, 'same', 'maybe')).length;
const recall = (...by: readonly string[]): number => share(found(positives(by)), positives(by).length);

const negatives = judged.filter(({ pair }) => pair.label === 'different');
const right = found(positives(['normalisation', 'fuzzy']));
print(
  JSON.stringify({
    pairs: judged.length,
    recall: recall('normalisation', 'fuzzy'),
    precision: share(right, right + found(negatives)),
    recallByClass: { normalisation: recall('normalisation'), fuzzy: recall('fuzzy'), alias: recall('alias') },
    mustNotMergeCalledSame: count(negatives, 'same'),
    maybe: count(judged, 'maybe'),
  }),
);
