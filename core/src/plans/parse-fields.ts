/** Checks what came in against a noun's field table, and turns it into record values. */
import { isMany, type Field, type ScalarField } from '#domain/field.ts';
import { nounOf, targetsOf, type Noun } from '#domain/ids.ts';
import { contentLanguages } from '#domain/localised.ts';
import { parsePartialDate } from '#domain/partial-date.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { schemeOf } from '#domain/schemes.ts';
import type { GraphReader } from '#graph/graph.ts';

type Path = readonly string[];
type Parsed = Result<unknown, readonly Problem[]>;

/** Characters a value may hold unless its field says otherwise. */
const lengths = { text: 300, prose: 4000, localised: 4000, address: 2000 } as const;

const wrong = (...problems: readonly Problem[]): Parsed => failed(problems);

/** What a store can keep as it is: whole characters, composed, no NUL, nothing blank around. */
const cleaned = (text: string): string => text.toWellFormed().replaceAll('\0', '').normalize('NFC').trim();

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && cleaned(value) === '');

/** Something strange that came in, short enough for a problem. */
const named = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : typeof value);

const parseText = (max: number, value: unknown, path: Path): Parsed => {
  if (typeof value !== 'string') return wrong(problem('wrongType', path));
  const text = cleaned(value);
  if (text === '') return wrong(problem('required', path));
  return [...text].length > max ? wrong(problem('tooLong', path, { max })) : ok(text);
};

const parseAddress = (value: unknown, path: Path): Parsed => {
  const text = parseText(lengths.address, value, path);
  if (!text.ok) return text;
  return /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/i.test(String(text.value))
    ? text
    : wrong(problem('wrongAddress', path));
};

const parseNumber = (field: { min?: number; max?: number; decimals?: true }, value: unknown, path: Path): Parsed => {
  const min = field.min ?? Number.MIN_SAFE_INTEGER;
  const max = field.max ?? Number.MAX_SAFE_INTEGER;
  const fits = typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
  return fits && (field.decimals || Number.isInteger(value))
    ? ok(value + 0) // -0 becomes 0: stores know only one zero.
    : wrong(problem('wrongNumber', path, { min, max }));
};

const parseTerm = (scheme: string, value: unknown, path: Path, graph: GraphReader): Parsed =>
  typeof value === 'string' && schemeOf(value) === scheme && graph.get('concept', value)
    ? ok(value)
    : wrong(problem('unknownTerm', path, { value: named(value) }));

const parseReference = (targets: readonly Noun[], value: unknown, path: Path, graph: GraphReader): Parsed => {
  const noun = typeof value === 'string' ? nounOf(value) : null;
  return noun && targets.includes(noun) && graph.get(noun, value as string)
    ? ok(value)
    : wrong(problem('unknownRecord', path, { id: named(value) }));
};

const parseOne = (field: ScalarField, value: unknown, path: Path, graph: GraphReader): Parsed => {
  switch (field.is) {
    case 'text':
    case 'prose':
      return parseText(field.max ?? lengths[field.is], value, path);
    case 'address':
      return parseAddress(value, path);
    case 'date': {
      const date = typeof value === 'string' ? parsePartialDate(value.trim()) : null;
      return date ? ok(date) : wrong(problem('wrongDate', path));
    }
    case 'number':
      return parseNumber(field, value, path);
    case 'flag':
      return typeof value === 'boolean' ? ok(value) : wrong(problem('wrongType', path));
    case 'term':
      return parseTerm(field.scheme, value, path, graph);
    case 'reference':
      return parseReference(targetsOf(field), value, path, graph);
  }
};

/** Keeps the values that parsed, gathers the problems of those that did not. */
const gather = <T>(
  entries: readonly (readonly [T, Parsed])[],
): Result<readonly (readonly [T, unknown])[], readonly Problem[]> => {
  const problems = entries.flatMap(([, parsed]) => (parsed.ok ? [] : parsed.error));
  return problems.length > 0
    ? failed(problems)
    : ok(entries.map(([key, parsed]) => [key, parsed.ok ? parsed.value : null] as const));
};

const parseLocalised = (max: number, value: unknown, path: Path): Parsed => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(problem('wrongType', path));
  const given = Object.entries(value).filter(([, text]) => !isBlank(text));
  const strange = given.find(([language]) => !(contentLanguages as readonly string[]).includes(language));
  if (strange) return wrong(problem('unknownField', [...path, strange[0]], { field: strange[0] }));
  if (given.length === 0) return wrong(problem('required', path));
  const parsed = gather(
    given.map(([language, text]) => [language, parseText(max, text, [...path, language])] as const),
  );
  return parsed.ok ? ok(Object.fromEntries(parsed.value)) : parsed;
};

const parseItem = (
  fields: Readonly<Record<string, ScalarField>>,
  item: unknown,
  path: Path,
  graph: GraphReader,
): Parsed => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return wrong(problem('wrongType', path));
  const given = item as Record<string, unknown>;
  const strange = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
  if (strange !== undefined) return wrong(problem('unknownField', [...path, strange], { field: strange }));
  const parsed = gather(
    Object.entries(fields).map(
      ([name, field]) => [name, parseField(field, given[name], [...path, name], graph)] as const,
    ),
  );
  return parsed.ok ? ok(Object.fromEntries(parsed.value)) : parsed;
};

const parseMany = (field: Field, value: unknown, path: Path, graph: GraphReader): Parsed => {
  if (!Array.isArray(value)) return wrong(problem('wrongType', path));
  const parsed = gather(
    value.map((item: unknown, at) => {
      const here = [...path, String(at)];
      return [
        at,
        field.is === 'list'
          ? parseItem(field.of, item, here, graph)
          : parseOne(field as ScalarField, item, here, graph),
      ] as const;
    }),
  );
  if (!parsed.ok) return parsed;
  const values = parsed.value.map(([, one]) => one);
  return ok(field.is === 'list' ? values : [...new Set(values)]);
};

/** One value against its field: the record's value, or what is wrong. Absent optional values are null, absent lists empty. */
export const parseField = (field: Field, value: unknown, path: Path, graph: GraphReader): Parsed => {
  if (isBlank(value)) {
    if (isMany(field)) return ok([]);
    if (field.is === 'flag') return ok(false);
    return field.optional ? ok(null) : wrong(problem('required', path));
  }
  if (isMany(field)) return parseMany(field, value, path, graph);
  if (field.is === 'localised') {
    const parsed = parseLocalised(field.max ?? lengths.localised, value, path);
    return !parsed.ok && field.optional && parsed.error.every((one) => one.code === 'required') ? ok(null) : parsed;
  }
  return parseOne(field as ScalarField, value, path, graph);
};
