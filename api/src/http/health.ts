import type { FastifyInstance } from 'fastify';
import type { AppParts } from './parts.ts';

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: figures for Prometheus. */
export const addHealth = (app: FastifyInstance, { notReady, metrics, register }: AppParts): void => {
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
