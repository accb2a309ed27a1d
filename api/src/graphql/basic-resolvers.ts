/** Resolvers that belong to no noun: scalars, spelling of enumerations, interfaces, texts in languages. */
import { inLanguage, type ContentLanguage, type Localised } from '@tvl/core/domain/localised.ts';
import { GraphQLScalarType, isEnumType, isInterfaceType, type GraphQLSchema } from 'graphql';
import type { GraphContext } from './context.ts';
import { dayOf } from './day.ts';
import { badUserInput } from './errors.ts';
import { undo } from './mutations.ts';
import { typeNameOf, type Resolvers } from './noun-resolvers.ts';
import { lookUp, type AsOf, type RecordAt } from './record-at.ts';

/** Kept as text: what is wrong with a date in a form is a problem of the form, not of the request. */
const textScalar = (bare: GraphQLSchema, name: string): GraphQLScalarType =>
  new GraphQLScalarType<unknown, unknown>({
    ...(bare.getType(name) as GraphQLScalarType).toConfig(),
    serialize: String,
    parseValue: (value) => {
      if (typeof value !== 'string') throw badUserInput(`${name}: give it as text.`);
      return value;
    },
  });

/** `AT_LEAST` of the schema is `atLeast` everywhere else. */
export const spelledInCode = (value: string): string =>
  value.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const enumerations = (bare: GraphQLSchema): Resolvers =>
  Object.fromEntries(
    Object.values(bare.getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__'))
      .map((type) => [
        type.name,
        Object.fromEntries(type.getValues().map(({ name }) => [name, spelledInCode(name)] as const)),
      ]),
  );

/** Interfaces of records are told apart by noun; the others are given by a field that names their type already. */
const interfaces = (bare: GraphQLSchema): Resolvers =>
  Object.fromEntries(
    Object.values(bare.getTypeMap())
      .filter(isInterfaceType)
      .map((type) => [
        type.name,
        { __resolveType: (value: Partial<RecordAt>) => value.noun && typeNameOf(value.noun) },
      ]),
  );

export const basicResolvers = (bare: GraphQLSchema): readonly Resolvers[] => [
  enumerations(bare),
  interfaces(bare),
  { Date: textScalar(bare, 'Date'), DateTime: textScalar(bare, 'DateTime') } as unknown as Resolvers,
  {
    LocalisedText: {
      in: (text: Localised, { language }: { readonly language: ContentLanguage }) => inLanguage(text, language),
    },
    Query: {
      record: (_: unknown, args: AsOf & { readonly id: string }, context: GraphContext) =>
        lookUp(context, args.id, dayOf(args.asOf, context.today)),
    },
    Mutation: { undo },
  },
];
