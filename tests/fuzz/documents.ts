// (b) Random GraphQL documents, made from the schema itself: right ones with random arguments, and broken ones.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from '@tvl/core/domain/chance.ts';
import { buildSchema } from '../../api/src/graphql/schema.ts';

const schema: GraphQLSchema = buildSchema();

/** Texts that have broken something somewhere. */
export const strangeTexts = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  'toString',
  '</script><script>',
  '%00',
  '../../etc/passwd',
  "'; DROP TABLE records; --",
  'a'.repeat(5000),
  'ä'.repeat(300),
  '🧭',
  '(((((((((((((((((((((((a+)+)+)+$',
  '\\',
  '"',
  '\r\nX: y',
  '9'.repeat(400),
];

const dates = [
  '2020',
  '2020-02',
  '2021-02-29',
  '0000-00-00',
  '99999',
  '2024-12-31',
  '-1',
  '2019-13',
  '1900-01-01T00:00',
];
const wholeNumbers = [0, 1, -1, 2, 7, 100, 101, 500, 501, 2 ** 31 - 1, -(2 ** 31)];
const numbers = [0, 0.5, 1, -1, 1e308, 5e-324, 67.5];

export type Known = { readonly ids: readonly string[]; readonly words: readonly string[] };

const text = (chance: Chance, { words }: Known): string => {
  if (chance.once(3)) return chance.pick(strangeTexts);
  if (chance.once(2)) return chance.pick(words);
  return String.fromCharCode(...Array.from({ length: chance.below(9) }, () => chance.below(0x10000)));
};

const scalar = (name: string, chance: Chance, known: Known): unknown => {
  switch (name) {
    case 'Int':
      return chance.pick(wholeNumbers);
    case 'Float':
      return chance.pick(numbers);
    case 'Boolean':
      return chance.once(2);
    case 'ID':
      return chance.once(4) ? text(chance, known) : chance.pick(known.ids);
    case 'Date':
    case 'DateTime':
      return chance.once(6) ? text(chance, known) : chance.pick(dates);
    default:
      return text(chance, known);
  }
};

/** A value as a variable holds it. */
export const valueOf = (type: GraphQLInputType, chance: Chance, known: Known, depth = 0): unknown => {
  if (isNonNullType(type)) return valueOf(type.ofType, chance, known, depth);
  if (chance.once(12)) return null;
  if (isListType(type)) {
    const length = depth > 3 ? 0 : chance.below(chance.once(40) ? 60 : 4);
    return Array.from({ length }, () => notNull(type.ofType, chance, known, depth + 1));
  }
  return notNull(type, chance, known, depth);
};

const notNull = (type: GraphQLInputType, chance: Chance, known: Known, depth: number): unknown => {
  if (isNonNullType(type)) return notNull(type.ofType, chance, known, depth);
  if (isListType(type)) return [];
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return scalar(type.name, chance, known);
  const given = Object.values(type.getFields()).filter(({ type: of }) => isNonNullType(of) || chance.once(depth + 3));
  return Object.fromEntries(given.map(({ name, type: of }) => [name, notNull(of, chance, known, depth + 1)]));
};

type Writing = {
  readonly chance: Chance;
  readonly known: Known;
  readonly variables: Map<string, { type: string; value: unknown }>;
};

const argumentsOf = (field: GraphQLField<unknown, unknown>, writing: Writing): string => {
  const { chance, known, variables } = writing;
  const given = field.args.filter(({ type }) => isNonNullType(type) || chance.once(3));
  const written = given.map(({ name, type }) => {
    const variable = `v${variables.size}`;
    // Pages are small, or the answer is large rather than strange.
    const isPage = name === 'first' && !chance.once(20);
    const value = isPage
      ? chance.below(6)
      : isNonNullType(type)
        ? notNull(type, chance, known, 0)
        : valueOf(type, chance, known);
    variables.set(variable, { type: String(type), value });
    return `${name}: $${variable}`;
  });
  return written.length === 0 ? '' : `(${written.join(', ')})`;
};

const fieldsIn = (type: GraphQLNamedType, depth: number): readonly GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).filter(({ type: of }) => depth > 0 || !isComposite(getNamedType(of)))
    : [];

const isComposite = (type: GraphQLNamedType): boolean =>
  isObjectType(type) || isInterfaceType(type) || isUnionType(type);

const selectionOf = (type: GraphQLNamedType, depth: number, writing: Writing): string => {
  const { chance } = writing;
  const possible = fieldsIn(type, depth);
  const fields = [
    ...new Set(Array.from({ length: 1 + chance.below(4) }, () => possible.length > 0 && chance.pick(possible))),
  ];
  const parts = fields.flatMap((field) => (field ? [fieldOf(field, depth, writing)] : []));
  if (isInterfaceType(type) || isUnionType(type)) {
    const one = chance.pick(schema.getPossibleTypes(type));
    parts.push(`... on ${one.name} ${selectionOf(one, depth - 1, writing)}`);
  }
  return `{ __typename ${parts.join(' ')} }`;
};

/** Every field under a name of its own: two of one name with other arguments would be refused before they are asked. */
const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number, writing: Writing): string => {
  const type = getNamedType(field.type);
  const alias =
    field.args.length > 0 || writing.chance.once(4) ? `f${writing.variables.size}x${writing.chance.below(1000)}: ` : '';
  return `${alias}${field.name}${argumentsOf(field, writing)}${isComposite(type) ? ` ${selectionOf(type, depth - 1, writing)}` : ''}`;
};

export type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

export const rightDocument = (chance: Chance, known: Known): Asked => {
  const operation = chance.once(3) ? 'mutation' : 'query';
  const root = operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  const writing: Writing = { chance, known, variables: new Map() };
  const fields = Object.values(root?.getFields() ?? {});
  const written = Array.from({ length: operation === 'mutation' ? 1 : 1 + chance.below(2) }, () =>
    fieldOf(chance.pick(fields), 4, writing),
  );
  const declared = [...writing.variables].map(([name, { type }]) => `$${name}: ${type}`);
  const head = declared.length === 0 ? operation : `${operation} (${declared.join(', ')})`;
  return {
    query: `${head} { ${written.join(' ')} }`,
    variables: Object.fromEntries([...writing.variables].map(([name, { value }]) => [name, value])),
  };
};

const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '...',
  '$',
  ':',
  '!',
  '@skip(if: true)',
  '@x',
  'on',
  'fragment F on Query { ...F }',
  '"',
  '"""',
  '#',
  '\0',
  '\ufeff',
  '{'.repeat(90),
  'null',
  '-0',
  '1e999',
  '&',
  '|',
  '__schema { types { name } }',
  'subscription',
];

/** One that somebody, or something, has damaged: in its text, in its variables, or in the whole request. */
export const brokenDocument = (chance: Chance, known: Known): unknown => {
  const { query, variables } = rightDocument(chance, known);
  const at = chance.below(query.length);
  const end = at + chance.below(12);
  switch (chance.below(7)) {
    case 0:
      return { query: query.slice(0, at) + query.slice(end), variables };
    case 1:
      return { query: query.slice(0, at) + chance.pick(pieces) + query.slice(at), variables };
    case 2:
      return {
        query: query.slice(0, end) + query.slice(at, end).repeat(1 + chance.below(40)) + query.slice(end),
        variables,
      };
    case 3:
      return {
        query,
        variables: Object.fromEntries(Object.keys(variables).map((name) => [name, strangeValue(chance)])),
      };
    case 4:
      return { query: `${query} ${query}`, variables, operationName: chance.pick(strangeTexts) };
    case 5:
      return chance.pick<unknown>([
        [{ query }],
        query,
        null,
        1,
        { query: [query] },
        { query, variables: [] },
        { query, variables: 'x' },
        { query, extensions: 1 },
        {},
      ]);
    default:
      return {
        query: query.replace(/\w+/, () => chance.pick(['__proto__', 'toString', 'x', '__typename'])),
        variables,
      };
  }
};

const strangeValue = (chance: Chance): unknown =>
  chance.pick<unknown>([
    null,
    [],
    {},
    [[]],
    { a: {} },
    1e21,
    -0,
    true,
    '',
    chance.pick(strangeTexts),
    [null],
    { toString: 1 },
    Array.from({ length: 300 }, () => 'x'),
  ]);
