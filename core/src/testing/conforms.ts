/** A second, plain reading of the field tables: what a record must look like, said without the parser. */
import { isMany, type Field, type Fields, type ScalarField } from '#domain/field.ts';
import { nounOf, targetsOf, type Noun } from '#domain/ids.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';

const longest: Readonly<Record<string, number>> = { text: 300, prose: 4000, localised: 4000, address: 2000 };

const isText = (value: unknown, max: number): boolean =>
  typeof value === 'string' &&
  value === value.trim() &&
  value === value.normalize('NFC') &&
  value.isWellFormed() &&
  !value.includes('\0') &&
  value !== '' &&
  Array.from(value).length <= max;

const isDate = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^[1-9]\d{3}(-\d\d){0,2}$/.test(value)) return false;
  const [year, month = '01', day = '01'] = value.split('-');
  const full = `${year}-${month}-${day}`;
  const time = Date.parse(full);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
};

const isNumber = (value: unknown, { min = -Infinity, max = Infinity, decimals = false }): boolean =>
  typeof value === 'number' &&
  !Object.is(value, -0) &&
  value >= min &&
  value <= max &&
  (decimals || Number.isSafeInteger(value));

const one = (graph: GraphReader, field: ScalarField, value: unknown): boolean => {
  switch (field.is) {
    case 'text':
    case 'prose':
      return isText(value, field.max ?? (longest[field.is] as number));
    case 'address':
      return isText(value, 2000) && URL.canParse(String(value)) && /^https?:/i.test(String(value));
    case 'date':
      return isDate(value);
    case 'number':
      return isNumber(value, field);
    case 'flag':
      return typeof value === 'boolean';
    case 'term':
      return String(value).startsWith(`${field.scheme}.`) && graph.get('concept', String(value)) !== undefined;
    case 'reference': {
      const noun = nounOf(String(value));
      return noun !== null && targetsOf(field).includes(noun) && graph.get(noun, String(value)) !== undefined;
    }
  }
};

const item = (graph: GraphReader, fields: Fields, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).toSorted().join() === Object.keys(fields).toSorted().join() &&
  Object.entries(fields).every(([name, field]) => fieldFits(graph, field, (value as Record<string, unknown>)[name]));

export const fieldFits = (graph: GraphReader, field: Field, value: unknown): boolean => {
  if (value === null) return field.optional === true && !isMany(field);
  if (field.is === 'localised') {
    const texts = Object.entries(value as object);
    const languages = ['fi', 'selko', 'sv', 'en', 'se', 'smn', 'sms'];
    return texts.length > 0 && texts.every(([l, text]) => languages.includes(l) && isText(text, field.max ?? 4000));
  }
  if (!isMany(field)) return one(graph, field as ScalarField, value);
  if (!Array.isArray(value)) return false;
  if (field.is === 'list') return value.every((part) => item(graph, field.of, part));
  return new Set(value).size === value.length && value.every((part) => one(graph, field, part));
};

/** Names of the fields of a record that break its table; `id` when the fields are not the table's. */
export const unfit = (graph: GraphReader, noun: Noun, record: AnyRecord): readonly string[] => {
  const fields = fieldsOf(noun);
  const strange = Object.keys(record).filter((name) => name !== 'id' && !Object.hasOwn(fields, name));
  const misfits = Object.entries(fields).filter(([name, field]) => !fieldFits(graph, field, record[name]));
  return [...strange, ...misfits.map(([name]) => name)];
};
