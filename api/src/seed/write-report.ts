/** The report of a load, for people (Markdown) and for tables (CSV). */
import Papa from 'papaparse';
import type { SeedReport } from './load-seed.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((one) => cell(String(one))).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [line(...head), line(...head.map(() => '---')), ...rows.map((row) => line(...row))].join('\n');

const refusedPart = ({ refused }: SeedReport): readonly string[] =>
  refused.length === 0
    ? []
    : [
        '## Refused',
        table(
          ['record', 'problems'],
          refused.map(({ id, problems }) => [
            id,
            problems.map(({ code, path }) => `${code} ${path.join('.')}`).join(', '),
          ]),
        ),
      ];

const leftOutPart = ({ leftOut, rows }: SeedReport): readonly string[] => {
  const nameOf = new Map(rows.map(({ row, name }) => [row, name]));
  return [
    '## Left out, with the reason',
    table(
      ['row', 'name', 'reason', 'explanation'],
      leftOut.map(({ row, reason, explanation }) => [row, nameOf.get(row) ?? '', reason, explanation]),
    ),
  ];
};

/** What was loaded, what was there already, what was left out and why. */
export const reportAsMarkdown = (report: SeedReport): string => {
  const records = [
    '## Records',
    table(
      ['noun', 'loaded', 'already there', 'refused'],
      report.nouns.map(({ noun, loaded, alreadyThere, refused }) => [noun, loaded, alreadyThere, refused]),
    ),
    ...refusedPart(report),
  ];
  if (report.rows.length === 0) return ['# What was loaded', ...records, ''].join('\n\n');
  const loadedRows = report.rows.filter((row) => row.records.length > 0);
  return [
    '# What was loaded from the source material',
    `Rows of the source material: ${report.rows.length}. In records: ${loadedRows.length}. Left out: ${report.leftOut.length}.`,
    ...records,
    ...leftOutPart(report),
    '## Rows and the records that stand for them',
    table(
      ['row', 'name', 'records'],
      loadedRows.map((row) => [row.row, row.name, row.records.join(', ')]),
    ),
    '',
  ].join('\n\n');
};

/** One line per row of the source material. */
export const reportAsCsv = ({ rows, leftOut }: SeedReport): string => {
  const why = new Map(leftOut.map((one) => [one.row, one]));
  const lines = rows.map(({ row, name, records }) => ({
    row,
    name,
    records: records.join('|'),
    reason: why.get(row)?.reason ?? '',
    explanation: why.get(row)?.explanation ?? '',
  }));
  return `${Papa.unparse(lines, { escapeFormulae: true, newline: '\n' })}\n`;
};
