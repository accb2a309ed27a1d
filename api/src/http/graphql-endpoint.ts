import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphContext } from '#graphql/context.ts';
import { formatError } from '#graphql/errors.ts';
import { limitRules, maxTokens } from '#graphql/limits.ts';
import { demandShape } from '#graphql/document-shape.ts';
import { errorPlugin } from '#graphql/report-errors.ts';
import type { AppParts, ContextFor } from './parts.ts';
import { currentVisitor, rememberSession } from './visitor.ts';

/** The document of a request, wherever it is; what has none is for Apollo to refuse. */
const documentIn = ({ body, query }: FastifyRequest): string => {
  const given = ((body ?? query) as { readonly query?: unknown }).query;
  return typeof given === 'string' ? given : '';
};

/** GraphQL over HTTP: Apollo Server behind its public request interface (the integrations fail on a bad Host header). */
export const addGraphqlEndpoint = async (app: FastifyInstance, parts: AppParts, context: ContextFor): Promise<void> => {
  const apollo = new ApolloServer<GraphContext>({
    schema: parts.schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [...limitRules],
    parseOptions: { maxTokens },
    formatError,
    plugins: [ApolloServerPluginLandingPageDisabled(), errorPlugin(parts.logger, parts.metrics.countError)],
    logger: parts.logger,
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: (_, reply, done) => {
      const { underWay } = parts.metrics;
      underWay.count += 1;
      reply.raw.once('close', () => {
        underWay.count -= 1;
      });
      done();
    },
    handler: async (request, reply) => {
      const visitor = await currentVisitor(parts.vault, parts.clock, request);
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      }
      const response = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers,
          search: request.url.replace(/^[^?]*\??/, ''),
          body: request.body ?? {},
        },
        // The last moment before the document is parsed.
        context: async () => {
          demandShape(documentIn(request));
          return context(visitor, request.id, (opened) => rememberSession(request, reply, opened));
        },
      });
      for (const [name, value] of response.headers) void reply.header(name, value);
      void reply.code(response.status ?? 200);
      if (response.body.kind !== 'complete') throw new Error('Incremental delivery is not used');
      return reply.send(response.body.string);
    },
  });
};
