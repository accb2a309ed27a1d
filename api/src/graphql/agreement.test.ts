import { isMany, type Field, type ScalarField } from '@tvl/core/domain/field.ts';
import { targetsOf, type Noun } from '@tvl/core/domain/ids.ts';
import { contentLanguages } from '@tvl/core/domain/localised.ts';
import { definitionOf, fieldsOf, nounNames } from '@tvl/core/domain/record.ts';
import { scopes } from '@tvl/core/domain/change.ts';
import { asksOf } from '@tvl/core/analysis/asks.ts';
import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import { drawnKinds } from '@tvl/core/view/drawn-kind.ts';
import { rightsOnCommands, rightsOnFeedback, rightsOnLinks } from '#execution/rights.ts';
import { commandName } from '@tvl/core/plans/command.ts';
import {
  buildASTSchema,
  concatAST,
  defaultFieldResolver,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLObjectType,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { spelledInCode } from './basic-resolvers.ts';
import { hasName } from './name-order.ts';
import { listFieldOf, typeNameOf } from './noun-resolvers.ts';
import { resolversOfFolders, typeDefinitions } from './schema-files.ts';
import { schema } from './testing/ask.ts';

const bare = buildASTSchema(concatAST(typeDefinitions().map((text) => parse(text))));
const objectType = (name: string) => schema.getType(name) as GraphQLObjectType;
const inputType = (name: string) => schema.getType(name) as GraphQLInputObjectType;
const valuesOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues();
const typesOf = (fields: Readonly<Record<string, { readonly type: unknown }>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, String(type)]));
const sorted = (names: Iterable<string>): readonly string[] => [...names].toSorted();

const plain: Readonly<Record<string, string>> = { text: 'String', prose: 'String', address: 'String', date: 'Date' };
const isScalar = (field: Field | ScalarField) => plain[field.is] ?? (field.is === 'flag' ? 'Boolean' : null);
const numberType = (field: { readonly decimals?: true }) => (field.decimals ? 'Float' : 'Int');

/** What the schema must call the value of a field, when read. */
const outputOf = (field: Field | ScalarField, itemType: string): string => {
  if (field.is === 'list') return itemType;
  if (field.is === 'term') return 'Concept';
  if (field.is === 'localised') return 'LocalisedText';
  if (field.is === 'number') return numberType(field);
  if (field.is !== 'reference') return isScalar(field) ?? '';
  const targets = targetsOf(field);
  return targets.length === 1 && targets[0] ? typeNameOf(targets[0]) : targets.every(hasName) ? 'Named' : 'Record';
};

/** And when written. */
const inputOf = (field: Field | ScalarField, itemType: string): string => {
  if (field.is === 'term' || field.is === 'reference') return 'ID';
  if (field.is === 'localised') return 'LocalisedInput';
  if (field.is === 'list') return `${itemType}Input`;
  return outputOf(field, itemType);
};

const readType = (field: Field, itemType: string): string => {
  const one = outputOf(field, itemType);
  if (isMany(field)) return `[${one}!]!`;
  return field.optional || field.visibility === 'coordinator' ? one : `${one}!`;
};

/** Given by the plan when the recorder does not say. */
const given = new Set(['source', 'basis', 'review']);
const neverWritten = new Set(['recordedAs', 'recordedOn']);

const writtenType = (name: string, field: Field, itemType: string, edit: boolean): string => {
  const one = inputOf(field, itemType);
  if (isMany(field)) return `[${one}!]`;
  return edit || field.optional || field.is === 'flag' || given.has(name) ? one : `${one}!`;
};

/** Fields beyond the field tables, each with a resolver of its own or of all nouns. */
const commonExtras = ['id', 'unreviewed', 'suggestion', 'path', 'history'];
const inputExtras: { readonly [N in Noun]?: readonly string[] } = { concept: ['code'] };

const itemTypeOf = (noun: Noun, name: string): string =>
  String(objectType(typeNameOf(noun)).getFields()[name]?.type).replace(/[[\]!]/g, '');

const extrasOf = (noun: Noun): readonly string[] =>
  resolversOfFolders.flatMap((part) => Object.keys(part[typeNameOf(noun)] ?? {}));

describe.for(nounNames)('%s', (noun) => {
  const Type = typeNameOf(noun);
  const fields = Object.entries(fieldsOf(noun));

  test('reads what its field table says, and only that and declared extras', () => {
    const known = Object.fromEntries(fields.map(([name, field]) => [name, readType(field, itemTypeOf(noun, name))]));
    const types = typesOf(objectType(Type).getFields());
    expect(types).toMatchObject(known);
    const extras = [...commonExtras, ...(hasName(noun) ? ['links'] : []), ...extrasOf(noun)];
    expect(sorted(Object.keys(types))).toEqual(sorted(new Set([...Object.keys(known), ...extras])));
  });

  test('resolves every field by itself, none by chance', () => {
    const unresolved = Object.values(objectType(Type).getFields()).filter(
      ({ resolve }) => resolve === undefined || resolve === defaultFieldResolver,
    );
    expect(unresolved.map(({ name }) => name)).toEqual([]);
  });

  test('reads and writes the items of its lists as the table says', () => {
    for (const [name, field] of fields) {
      if (field.is !== 'list') continue;
      const item = itemTypeOf(noun, name);
      const parts = Object.entries(field.of);
      const read = parts.map(([part, of]) => [part, outputOf(of, '') + (of.optional || of.freeText ? '' : '!')]);
      const written = parts.map(([part, of]) => [part, inputOf(of, '') + (of.optional ? '' : '!')]);
      expect(typesOf(objectType(item).getFields())).toEqual(Object.fromEntries(read));
      expect(typesOf(inputType(`${item}Input`).getFields())).toEqual(Object.fromEntries(written));
    }
  });

  test('is added with every field a person may give', () => {
    const known = fields.filter(([name]) => !neverWritten.has(name));
    const types = known.map(([name, field]) => [name, writtenType(name, field, itemTypeOf(noun, name), false)]);
    const extras = (inputExtras[noun] ?? []).map((name) => [name, 'String']);
    expect(typesOf(inputType(`${Type}Input`).getFields())).toEqual(Object.fromEntries([...types, ...extras]));
  });

  test('is edited in every field that is not fixed, each of them optional', () => {
    const known = fields.filter(([name, field]) => !neverWritten.has(name) && !field.fixed);
    const types = known.map(([name, field]) => [name, writtenType(name, field, itemTypeOf(noun, name), true)]);
    expect(typesOf(inputType(`${Type}Edit`).getFields())).toEqual(Object.fromEntries(types));
  });

  test('is filtered and grouped by its dimensions', () => {
    const dimensions = [...dimensionsOf(noun).keys()];
    expect(typesOf(inputType(`${Type}Filter`).getFields())).toEqual(
      Object.fromEntries([...dimensions, ...asksOf(noun).keys()].map((id) => [id, '[ID!]'])),
    );
    expect(sorted(valuesOf(`${Type}Dimension`).map(({ value }) => String(value)))).toEqual(sorted(dimensions));
  });

  test('has a query for one and a query for many, which can be searched if it has words', () => {
    const queries = schema.getQueryType()?.getFields() ?? {};
    const list = queries[listFieldOf(bare, noun)];
    const args = sorted(list?.args.map(({ name }) => name) ?? []);
    const searchable = Object.values(definitionOf(noun).fields).some((field) => field.searchable);
    const usual = ['after', 'asOf', 'filter', 'first', 'language', 'sort'];
    expect(args).toEqual(sorted([...usual, ...(searchable ? ['search'] : [])]));
    expect(sorted(queries[noun]?.args.map(({ name }) => name) ?? [])).toEqual(['asOf', 'id']);
    expect(String(queries[noun]?.type)).toBe(Type);
  });

  test('can be refused as a whole when only coordinators read it', () => {
    const list = schema.getQueryType()?.getFields()[listFieldOf(bare, noun)];
    expect(String(list?.type).endsWith('!')).toBe(definitionOf(noun).visibility !== 'coordinator');
  });

  test('has a mutation for each of its commands, answered with a payload', () => {
    const mutations = schema.getMutationType()?.getFields() ?? {};
    const commands = (['add', 'edit', 'end', 'remove', 'restore'] as const).map((verb) =>
      commandName({ do: verb, noun, id: '', input: {}, before: {}, after: {}, on: '', removed: null }),
    );
    for (const command of commands) expect(String(mutations[command]?.type)).toBe(`${Type}Payload!`);
    expect(typesOf(objectType(`${Type}Payload`).getFields())).toEqual({
      [noun]: Type,
      revision: 'Int',
      problems: '[Problem!]!',
    });
  });
});

describe('lists of words', () => {
  test.for([
    ['NounName', nounNames],
    ['Language', contentLanguages],
    ['DrawnKind', drawnKinds],
    ['Scope', [...scopes, 'system']],
  ] as const)('%s says what the register says', ([name, words]) => {
    expect(sorted(valuesOf(name).map(({ value }) => String(value)))).toEqual(sorted(words));
  });

  test('are spelled in capitals, and mean what code means', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!(type instanceof GraphQLEnumType) || type.name.startsWith('__')) continue;
      for (const { name, value } of type.getValues()) {
        expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
        expect(value).toBe(spelledInCode(name));
      }
    }
  });
});

test('no mutation is left without a command, and no query gives a noun that is none', () => {
  const verbs = /^(?:add|edit|end|remove|restore)([A-Z]\w*)$/;
  const strange = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => {
    const noun = verbs.exec(name)?.[1];
    return (
      ![rightsOnCommands, rightsOnFeedback, rightsOnLinks].some((table) => Object.hasOwn(table, name)) &&
      !nounNames.some((known) => typeNameOf(known) === noun)
    );
  });
  expect(strange).toEqual([]);
});
