import type { FastifyInstance, FastifyRequest } from 'fastify';
import { specifiedRules, validate, type ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { GraphContext } from '#graphql/context.ts';
import { limitRules } from '#graphql/limits.ts';
import { shownResult } from '#graphql/report-errors.ts';
import { reader, type Visitor } from '#execution/may.ts';
import type { AppParts, ContextFor } from './parts.ts';
import { currentVisitor } from './visitor.ts';

/** Subscriptions over server-sent events, under the same limits as everything else. */
export const addGraphqlStream = (app: FastifyInstance, parts: AppParts, context: ContextFor): void => {
  const open = new Set<{ readonly end: () => unknown }>();
  const visitors = new WeakMap<FastifyRequest, Visitor>();
  const handler = createHandler<GraphContext>({
    schema: parts.schema,
    validate: (schema, document) => validate(schema, document, [...specifiedRules, ...limitRules]),
    context: (request) => context(visitors.get(request.raw) ?? reader, request.raw.id),
    onNext: (_, request, result) => shownResult(result as ExecutionResult, request.raw.id, parts.logger),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      visitors.set(request, await currentVisitor(parts.vault, parts.clock, request));
      open.add(reply.raw);
      reply.raw.once('close', () => open.delete(reply.raw));
      await handler(request, reply);
    },
  });
  // Fastify does not see a stream it was taken from: left open, it would keep the server from stopping.
  app.addHook('preClose', (done) => {
    for (const stream of open) stream.end();
    done();
  });
};
