/** Reads a CSV file of records, one column per field of the noun's field table, into commands that add them. */
import Papa from 'papaparse';
import type { Command } from '@tvl/core/plans/command.ts';
import { isMany, type Field, type ScalarField } from '@tvl/core/domain/field.ts';
import { contentLanguages } from '@tvl/core/domain/localised.ts';
import { parsePartialDate } from '@tvl/core/domain/partial-date.ts';
import { fieldOf } from '@tvl/core/domain/record.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';

export type AddCommand = Extract<Command, { do: 'add' }> & { readonly id: string };

/** A record to load: where it is written, and which rows of the source material it stands for. */
export type Seed = {
  readonly file: string;
  /** Row of the file, the header being row 1. */
  readonly row: number;
  readonly sourceRows: readonly string[];
  readonly command: AddCommand;
};

type Place = { readonly file: string; readonly row: number; readonly column: string };

/** What is wrong in a seed file is a mistake of ours: it stops the start and says where. */
export const wrongAt = ({ file, row, column }: Place, what: string): Error =>
  new Error(`seed-data/${file}, row ${row}, column ${column}: ${what}`);

/** Separates values of a field that holds many. */
const between = '|';

/** The cells of a CSV text by column; the header names the columns. */
export const readTable = (text: string, file: string): readonly Readonly<Record<string, string>>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  const first = errors[0];
  if (first) throw wrongAt({ file, row: (first.row ?? 0) + 2, column: '?' }, first.message);
  return data;
};

export const splitMany = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(between));

const readScalar = (field: ScalarField, text: string, place: Place): unknown => {
  switch (field.is) {
    case 'number': {
      const number = Number(text);
      if (!Number.isFinite(number)) throw wrongAt(place, `"${text}" is no number`);
      return number;
    }
    case 'flag':
      if (text !== 'true' && text !== 'false') throw wrongAt(place, `"${text}" is neither true nor false`);
      return text === 'true';
    case 'date':
      if (parsePartialDate(text) === null) throw wrongAt(place, `"${text}" is no date`);
      return text;
    case 'term':
      return `${field.scheme}.${text}`;
    case 'text':
    case 'prose':
    case 'address':
    case 'reference':
      return text;
  }
};

const readItem = (of: Readonly<Record<string, ScalarField>>, item: unknown, place: Place): unknown => {
  if (typeof item !== 'object' || item === null) throw wrongAt(place, 'an item of the list is no object');
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      const field = Object.hasOwn(of, name) ? of[name] : undefined;
      if (!field) throw wrongAt(place, `unknown part "${name}"`);
      return [name, field.is === 'term' ? readScalar(field, String(value), place) : (value as unknown)];
    }),
  );
};

const parseJson = (text: string, place: Place): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw wrongAt(place, 'the list is no JSON');
  }
};

const readList = (of: Readonly<Record<string, ScalarField>>, text: string, place: Place): unknown => {
  const items = parseJson(text, place);
  if (!Array.isArray(items)) throw wrongAt(place, 'the list is no JSON array');
  return items.map((item: unknown) => readItem(of, item, place));
};

const readCell = (field: Field, cell: string, place: Place): unknown => {
  if (field.is === 'list') return readList(field.of, cell, place);
  if (field.is === 'localised') throw wrongAt(place, 'say the language: names.fi');
  return isMany(field) ? splitMany(cell).map((one) => readScalar(field, one, place)) : readScalar(field, cell, place);
};

const readLocalised = (noun: Noun, cell: string, place: Place): readonly [string, string, string] => {
  const [name = '', language = ''] = place.column.split('.');
  if (fieldOf(noun, name)?.is !== 'localised') throw wrongAt(place, `${noun} has no such text`);
  if (!(contentLanguages as readonly string[]).includes(language))
    throw wrongAt(place, `unknown language "${language}"`);
  return [name, language, cell];
};

const readInput = (
  noun: Noun,
  cells: Readonly<Record<string, string>>,
  file: string,
  row: number,
): Record<string, unknown> => {
  const input: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(cells)) {
    if (column === 'id' || column === 'rows') continue;
    const place = { file, row, column };
    const field = fieldOf(noun, column);
    if (!field && !column.includes('.')) throw wrongAt(place, `${noun} has no such field`);
    if (cell === '') continue;
    if (field) {
      input[column] = readCell(field, cell, place);
      continue;
    }
    const [name, language, text] = readLocalised(noun, cell, place);
    input[name] = { ...(input[name] as object | undefined), [language]: text };
  }
  return input;
};

/** Every row of a file as a command that adds the record. */
export const readSeeds = (noun: Noun, text: string, file: string): readonly Seed[] =>
  readTable(text, file).map((cells, at) => {
    const row = at + 2;
    const id = cells['id'] ?? '';
    if (id === '') throw wrongAt({ file, row, column: 'id' }, 'a record needs an id');
    return {
      file,
      row,
      sourceRows: splitMany(cells['rows'] ?? ''),
      command: { do: 'add', noun, id, input: readInput(noun, cells, file, row) },
    };
  });
