import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';

/** Where a request came from, for limits. Who has a whole network of the newer kind has one address for it. */
export const addressOf = (request: FastifyRequest): string => normalizeIP(request.ip, 64);
