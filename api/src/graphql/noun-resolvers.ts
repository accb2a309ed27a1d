/** Resolvers of all nouns: their types, the two queries of each, and its five mutations. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounNames } from '@tvl/core/domain/record.ts';
import { getNamedType, type GraphQLSchema } from 'graphql';
import { connectionOf, type ListArgs } from './connection.ts';
import type { GraphContext } from './context.ts';
import { dayOf } from './day.ts';
import { forbidden } from './errors.ts';
import { mutationsOf } from './mutations.ts';
import { isPublicNoun, readsAll } from './readable-graph.ts';
import { lookUp, type AsOf, type RecordAt } from './record-at.ts';
import { resolversOfRecord } from './record-resolvers.ts';

export type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Name of the noun's type: `StakeholderRelation`. */
export const typeNameOf = (noun: Noun): string => (noun[0]?.toUpperCase() ?? '') + noun.slice(1);

/** Nouns that only coordinators read are refused, so that an empty list is not taken for "none". */
export const demandReadable = (context: GraphContext, noun: Noun): void => {
  if (!isPublicNoun(noun) && !readsAll(context.scope)) throw forbidden('Only coordinators may read this.');
};

const one =
  (noun: Noun) =>
  (_: unknown, args: AsOf & { readonly id: string }, context: GraphContext): RecordAt | null => {
    demandReadable(context, noun);
    const found = lookUp(context, args.id, dayOf(args.asOf, context.today));
    return found?.noun === noun ? found : null;
  };

const list = (noun: Noun) => (_: unknown, args: ListArgs, context: GraphContext) => {
  demandReadable(context, noun);
  return connectionOf(context, noun, args);
};

/** The query that lists the noun: the one that gives its connection. */
export const listFieldOf = (bare: GraphQLSchema, noun: Noun): string => {
  const wanted = `${typeNameOf(noun)}Connection`;
  const found = Object.values(bare.getQueryType()?.getFields() ?? {}).find(
    (field) => getNamedType(field.type).name === wanted,
  );
  if (!found) throw new Error(`No query of the schema gives ${wanted}`);
  return found.name;
};

/** The schema without resolvers says how the lists are called. */
export const resolversOfNouns = (bare: GraphQLSchema): readonly Resolvers[] =>
  nounNames.map((noun) => ({
    [typeNameOf(noun)]: resolversOfRecord(noun),
    Query: { [noun]: one(noun), [listFieldOf(bare, noun)]: list(noun) },
    Mutation: mutationsOf(noun),
  }));
