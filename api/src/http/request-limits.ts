/** How much one visitor and one address may ask. Whoever asks for more is told when to come again. */
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { addressOf } from './address.ts';
import type { TrafficLimits } from '#execution/traffic-limits.ts';
import { refused } from './refusals.ts';
import type { Visitors } from './visitor.ts';

const minute = 60_000;
/** Visitors and addresses counted at a time. */
const mostCounted = 20_000;
/** Characters of an address. The longest of a map with everything in it is a quarter. */
const longestUrl = 8_000;
/** Lines of headers; Node drops those after 2,000 without a word. */
const mostHeaders = 100;

/** Asked by whoever keeps the server running, often, and from where everybody may seem to come from. */
const probes = new Set(['/healthz', '/readyz']);

const refuseOversized = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, _, done) => {
    if (request.raw.rawHeaders.length / 2 > mostHeaders) return done(refused(431));
    return request.originalUrl.length > longestUrl ? done(refused(414)) : done();
  });
};

/** Every answer is counted, pages that no route has included; a route may have a tighter limit of its own beside it. */
export const addRequestLimits = async (
  app: FastifyInstance,
  limits: TrafficLimits,
  visitors: Visitors,
): Promise<void> => {
  refuseOversized(app);
  await app.register(fastifyRateLimit, {
    global: false,
    timeWindow: minute,
    max: limits.requestsPerVisitor,
    cache: mostCounted,
    keyGenerator: visitors.keyOf,
  });
  const counters = [
    app.createRateLimit({ max: limits.requestsPerAddress, keyGenerator: addressOf }),
    app.createRateLimit({ max: limits.requestsPerVisitor }),
  ];
  app.addHook('onRequest', async (request, reply) => {
    if (probes.has(request.url)) return;
    for (const count of counters) {
      const counted = await count(request);
      if (counted.isAllowed || !counted.isExceeded) continue;
      void reply.header('retry-after', counted.ttlInSeconds);
      throw refused(429);
    }
  });
};
