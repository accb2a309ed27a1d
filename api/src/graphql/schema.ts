/** The executable schema: the files of its language, and resolvers from the field tables and the folders. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { typeDefinitions } from './schema-files.ts';

export const buildSchema = (): GraphQLSchema => makeExecutableSchema({ typeDefs: [...typeDefinitions()] });
