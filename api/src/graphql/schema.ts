/** The executable schema: the files of its language, with resolvers from the field tables and the folders. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildASTSchema, concatAST, parse, type GraphQLSchema } from 'graphql';
import { basicResolvers } from './basic-resolvers.ts';
import type { GraphContext } from './context.ts';
import { resolversOfNouns, type Resolvers } from './noun-resolvers.ts';
import { resolversOfFolders, typeDefinitions } from './schema-files.ts';

type Given = NonNullable<Parameters<typeof makeExecutableSchema<GraphContext>>[0]['resolvers']>;

/** A folder's resolver takes the place of the general one. */
export const resolversFor = (bare: GraphQLSchema): Resolvers => {
  const whole = new Map<string, unknown>();
  for (const part of [...basicResolvers(bare), ...resolversOfNouns(bare), ...resolversOfFolders]) {
    for (const [type, fields] of Object.entries(part)) {
      const before = whole.get(type);
      whole.set(type, before === undefined ? fields : { ...before, ...fields });
    }
  }
  return Object.fromEntries(whole) as Resolvers;
};

export const buildSchema = (): GraphQLSchema => {
  const document = concatAST(typeDefinitions().map((text) => parse(text, { noLocation: true })));
  return makeExecutableSchema<GraphContext>({
    typeDefs: document,
    resolvers: resolversFor(buildASTSchema(document)) as Given,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
};
