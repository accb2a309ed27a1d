import type { FastifyInstance } from 'fastify';
import type { AppParts } from './parts.ts';

/** How long answers take, by route: every page of the app is one. Streams are as long as somebody looks. */
const timeAnswers = (app: FastifyInstance, { metrics }: AppParts): void => {
  app.addHook('onResponse', (request, reply, done) => {
    metrics.onAnswer(request.routeOptions.url ?? 'page', reply.statusCode, reply.elapsedTime);
    done();
  });
};

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: figures for Prometheus. */
export const addHealth = (app: FastifyInstance, parts: AppParts): void => {
  const { notReady, metrics, register } = parts;
  timeAnswers(app, parts);
  app.get('/healthz', (_, reply) => reply.send({ ok: true }));
  app.get('/readyz', (_, reply) => {
    const reason = notReady();
    return reply
      .code(reason === null ? 200 : 503)
      .send({ ready: reason === null, reason, revision: register.revision });
  });
  app.get('/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
};
