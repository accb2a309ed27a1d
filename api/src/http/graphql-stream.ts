import type { FastifyInstance, FastifyRequest } from 'fastify';
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
import { openUnread, writeStream, type Unread } from './write-stream.ts';

/** Results made for one stream and not yet written, at most. */
const mostUnread = 4;

type Opened = {
  readonly visitor: Visitor;
  readonly unread: Unread;
};

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
    onNext: async (_, request, result) => {
      await opened.get(request.raw)?.unread.made();
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
      const unread = openUnread(mostUnread);
      reply.raw.once('close', unread.over);
      opened.set(request, { visitor: await currentVisitor(parts.vault, parts.clock, request), unread });
      const [body, head] = await handler({
        method: request.method,
        url: request.url,
        headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : (request.headers[name] as string)) },
        body: () => request.body as Record<string, unknown>,
        raw: request,
        context: undefined,
      });
      await writeStream(reply, head, body, unread.written);
    },
  });
  app.addHook('preClose', (done) => {
    places.endAll();
    done();
  });
};
