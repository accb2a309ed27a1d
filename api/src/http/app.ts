/** Everything that is served: GraphQL, its stream of changes, map documents and pictures, sign-in, health, and the web app. */
import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify';
import { openGuesses } from '#execution/guesses.ts';
import { StoreUnavailableError } from '#store/port.ts';
import { addAnswerPages, formPage, ownPage } from './answers/answer-pages.ts';
import { clientErrors, connectionTimes, limitConnections, pathWithin } from './connections.ts';
import { addFeedbackPage } from './feedback-page.ts';
import { addGraphqlEndpoint } from './graphql-endpoint.ts';
import { addGraphqlStream } from './graphql-stream.ts';
import { addHealth } from './health.ts';
import { openMapDocuments } from './map-documents.ts';
import { addMapPictures } from './map/map-pictures.ts';
import { addOwnSite } from './own-site.ts';
import { addPages, filledIn, readShells } from './pages.ts';
import { contextFor, type AppParts } from './parts.ts';
import { openRefusals } from './refusals.ts';
import { addRequestLimits } from './request-limits.ts';
import { addSecurityHeaders } from './security.ts';
import { addSessions } from './sessions.ts';
import { openVisitors, type Visitors } from './visitor.ts';

/** Largest request body taken, bytes: a record with long texts in five languages is a tenth of it. */
const bodyLimit = 512 * 1024;

/** One line a request, without who asked or what they searched for. */
const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      requestId: request.id,
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) request.log.error(line, 'failed');
    else request.log.debug(line, 'answered');
    done();
  });
};

/** The server as all that is served needs it: what is too much or from elsewhere is refused before anybody looks at it. */
const openServer = async (parts: AppParts, visitors: Visitors, shell: string): Promise<FastifyInstance> => {
  const { refuse, refuseEarly } = openRefusals(shell, parts.publicUrl);
  // Fastify's own type of a logger: pino's would become part of every plugin's type.
  const logger: FastifyBaseLogger = parts.logger;
  const app = Fastify({
    loggerInstance: logger,
    bodyLimit,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    ...connectionTimes,
    trustProxy: ['loopback', ...parts.trustedProxies],
    logController: new LogController({ disableRequestLogging: true }),
    rewriteUrl: ({ url }) => pathWithin(url ?? '/'),
    clientErrorHandler: clientErrors(connectionTimes),
    frameworkErrors: (error, request, reply) => void refuseEarly(request, reply, error.statusCode ?? 400),
  });
  logRequests(app);
  // Who is asking cannot be told either while the store is away: that comes before GraphQL, in the same words.
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error instanceof StoreUnavailableError ? 503 : (error.statusCode ?? 500);
    if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'A request failed');
    return refuse(request, reply, status);
  });
  limitConnections(app);
  // JSON, and forms where they are read.
  app.removeContentTypeParser('text/plain');
  await addSecurityHeaders(app);
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'] });
  await app.register(fastifyCookie);
  addOwnSite(app, parts);
  await addRequestLimits(app, parts.limits, visitors);
  return app;
};

export const buildApp = async (parts: AppParts): Promise<FastifyInstance> => {
  const visitors = openVisitors(await parts.store.storeId());
  const shells = readShells(parts.webFolder);
  const app = await openServer(parts, visitors, shells.respondents);
  const maps = openMapDocuments(parts.register);
  const guesses = openGuesses(parts.clock);
  const context = contextFor(parts, maps.urlNow, guesses);
  maps.serve(app);
  const pictures = addMapPictures(app, parts);
  const feedbackPageFor = addFeedbackPage(app, parts);
  addHealth(app, parts);
  addSessions(app, parts, guesses);
  await addGraphqlEndpoint(app, parts, context);
  addGraphqlStream(app, parts, context, visitors);
  addAnswerPages(app, parts, context, guesses, (reply, page) =>
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(filledIn(shells.respondents, page)),
  );
  await addPages(app, {
    register: parts.register,
    clock: parts.clock,
    publicUrl: parts.publicUrl,
    folder: parts.webFolder,
    shells,
    visitors,
    firstPages: {
      '/kartta': pictures.pageFor,
      '/palaute': feedbackPageFor,
      '/kerro': formPage(parts),
      '/oma': ownPage(),
    },
  });
  return app;
};
