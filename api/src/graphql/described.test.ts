import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema as build } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './testing/ask.ts';

type Described = { readonly description?: string | null | undefined };

/** Everything in the schema that a reader may wonder about, by its path. */
const partsOf = (of: GraphQLSchema): ReadonlyMap<string, Described> => {
  const parts = new Map<string, Described>();
  for (const type of Object.values(of.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    parts.set(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) parts.set(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) parts.set(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      parts.set(`${type.name}.${field.name}`, field);
      for (const argument of field.args) parts.set(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return parts;
};

const silent = (of: GraphQLSchema): readonly string[] =>
  [...partsOf(of)].filter(([, { description }]) => !description?.trim()).map(([path]) => path);

test('every type, field, argument and value of the schema is described', () => {
  expect(partsOf(schema).size).toBeGreaterThan(1000);
  expect(silent(schema)).toEqual([]);
});

test('one that is not would be found', () => {
  const sample = build('"What can be read." type Query { "A." a("B." b: Int, c: Int): Int d: E } "E." enum E { X }');
  expect(silent(sample)).toEqual(['Query.a(c)', 'Query.d', 'E.X']);
});

test('descriptions are sentences', () => {
  const odd = [...partsOf(schema)].filter(([, { description }]) => !/^[A-Z`].*[.!?]$/s.test(description ?? ''));
  expect(odd.map(([path]) => path)).toEqual([]);
});
