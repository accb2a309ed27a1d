import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, parse, specifiedRules, validate, type ExecutionResult } from 'graphql';
import { createHandler, type RequestParams, type Response } from 'graphql-sse';
import type { GraphContext } from '#graphql/context.ts';
import { limitRules, maxTokens } from '#graphql/limits.ts';
import { demandShape } from '#graphql/document-shape.ts';
import { shownResult } from '#graphql/report-errors.ts';
import { reader, type Visitor } from '#execution/may.ts';
import type { AppParts, ContextFor } from './parts.ts';
import { refused } from './refusals.ts';
import { openStreamPlaces, type StreamPlaces } from './stream-places.ts';
import { currentVisitor, type Visitors } from './visitor.ts';
import { writeStream } from './write-stream.ts';

/** Results made for one stream that the network has not taken, at most: a client that does not read is let go. */
const mostUnread = 20;

type Opened = { readonly visitor: Visitor; readonly reply: FastifyReply; unread: number };

const badRequest = (error: unknown): Response => [
  JSON.stringify({
    errors: [
      { message: error instanceof Error ? error.message : 'Bad request', extensions: { code: 'BAD_USER_INPUT' } },
    ],
  }),
  { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } },
];

/** The document, within the limits of every other way in. */
const documentOf = ({ query }: RequestParams) => {
  demandShape(query);
  return parse(query, { maxTokens });
};

const handlerFor = (parts: AppParts, context: ContextFor, opened: WeakMap<FastifyRequest, Opened>) => {
  const { schema, logger } = parts;
  return createHandler<FastifyRequest, undefined, GraphContext>({
    schema,
    // Each stream is a connection of its own: nobody names one.
    authenticate: () => '',
    onSubscribe: (request, params) => {
      try {
        const visitor = opened.get(request.raw)?.visitor ?? reader;
        return {
          schema,
          document: documentOf(params),
          operationName: params.operationName,
          variableValues: params.variables,
          contextValue: context(visitor, request.raw.id),
        };
      } catch (error) {
        if (error instanceof GraphQLError) return badRequest(error);
        throw error;
      }
    },
    validate: (asked, document) => validate(asked, document, [...specifiedRules, ...limitRules]),
    onNext: (_, request, result) => {
      const one = opened.get(request.raw);
      if (one && (one.unread += 1) > mostUnread) one.reply.raw.destroy();
      return shownResult(result as ExecutionResult, request.raw.id, logger);
    },
  });
};

/** Subscriptions over server-sent events, under the same limits as everything else. */
export const addGraphqlStream = (
  app: FastifyInstance,
  parts: AppParts,
  context: ContextFor,
  visitors: Visitors,
): void => {
  const places: StreamPlaces = openStreamPlaces(parts.limits.streams);
  const opened = new WeakMap<FastifyRequest, Opened>();
  const handler = handlerFor(parts, context, opened);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { accept, 'content-type': type } = request.headers;
      if (!(accept ?? '').includes('text/event-stream')) throw refused(406);
      if (request.method === 'POST' && !(type ?? '').startsWith('application/json')) throw refused(415);
      if (!places.take(request, reply, visitors.keyOf(request))) {
        void reply.header('retry-after', '30');
        throw refused(429);
      }
      const one: Opened = { visitor: await currentVisitor(parts.vault, parts.clock, request), reply, unread: 0 };
      opened.set(request, one);
      const [body, head] = await handler({
        method: request.method,
        url: request.url,
        headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : (request.headers[name] as string)) },
        body: () => request.body as Record<string, unknown>,
        raw: request,
        context: undefined,
      });
      await writeStream(reply, head, body, () => {
        one.unread -= 1;
      });
    },
  });
  app.addHook('preClose', (done) => {
    places.endAll();
    done();
  });
};
