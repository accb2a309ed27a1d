import type { FastifyInstance } from 'fastify';
import type { AppParts } from './parts.ts';
import { signIn, signOut } from './visitor.ts';

const tokenForm = /^[\w-]{43}$/;

/**
 * Signing in with a link and out. The token travels in the link's fragment, which is sent to nobody, and is posted here
 * once as JSON: another site's form cannot do that.
 */
export const addSessions = (app: FastifyInstance, { vault, clock }: AppParts): void => {
  app.post('/session', { config: { rateLimit: { max: 20, timeWindow: 60_000 } } }, async (request, reply) => {
    const token = (request.body as { token?: unknown } | null | undefined)?.token;
    const opened =
      typeof token === 'string' && tokenForm.test(token) && (await signIn(vault, clock, request, reply, token));
    return reply.code(opened ? 204 : 403).send();
  });
  app.delete('/session', async (request, reply) => {
    await signOut(vault, clock, request, reply);
    return reply.code(204).send();
  });
};
