import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Graph } from '@tvl/core/graph/graph.ts';
import { StoreUnavailableError } from '#store/port.ts';
import type { GraphContext } from './context.ts';
import { forbidden, formatError } from './errors.ts';
import { errorPlugin, shownResult, type ErrorLog } from './report-errors.ts';
import { requestOver } from './testing/ask.ts';

const failing = (error: Error) => () => {
  throw error;
};
const schema = makeExecutableSchema<GraphContext>({
  typeDefs: 'type Query { broken: Int, away: Int, refused: Int, missing: Int! }',
  resolvers: {
    Query: {
      broken: failing(new TypeError('SELECT secret')),
      away: failing(new StoreUnavailableError('disk secret', true)),
      refused: failing(forbidden('Not yours.')),
      missing: () => null,
    },
  },
});

let logged: string[] = [];
const log: ErrorLog = {
  error: ({ err, requestId }) => void logged.push(`${requestId}: ${err instanceof Error ? err.message : String(err)}`),
};
const server = new ApolloServer<GraphContext>({ schema, formatError, plugins: [errorPlugin(log)] });
beforeAll(() => server.start());
afterAll(() => server.stop());

const overHttp = async (query: string) => {
  const { body } = await server.executeOperation({ query }, { contextValue: requestOver(new Graph()) });
  if (body.kind !== 'single') throw new Error('One result was asked for');
  return body.singleResult.errors ?? [];
};
const overStream = async (query: string) => {
  const result = await execute({ schema, document: parse(query) });
  return shownResult(result, 'request-1', log).errors ?? [];
};

test.for([
  ['{ broken }', 'INTERNAL', 'SELECT secret'],
  ['{ away }', 'UNAVAILABLE', 'disk secret'],
  ['{ missing }', 'INTERNAL', 'Cannot return null for non-nullable field Query.missing.'],
] as const)('%s is masked on every way out, and told to the log with its request', async ([query, code, told]) => {
  for (const answer of [overHttp, overStream]) {
    logged = [];
    const errors = await answer(query);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code, requestId: 'request-1' }]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|null/);
    expect(logged).toEqual([`request-1: ${told}`]);
  }
});

test('what is meant is shown as it is, with its request, and the log is spared', async () => {
  for (const answer of [overHttp, overStream]) {
    logged = [];
    const [error] = await answer('{ refused }');
    expect(error).toMatchObject({ message: 'Not yours.', extensions: { code: 'FORBIDDEN', requestId: 'request-1' } });
    expect(logged).toEqual([]);
  }
});

test.for(['{ nothing }', '{', 'query ($a: Int!) { broken }'])(
  'a request that is wrong is told so: %s',
  async (query) => {
    logged = [];
    const [error] = await overHttp(query);
    expect(error?.extensions?.['requestId']).toBe('request-1');
    expect(String(error?.extensions?.['code'])).toMatch(/^(?:GRAPHQL_|BAD_USER_INPUT)/);
    expect(logged).toEqual([]);
  },
);
