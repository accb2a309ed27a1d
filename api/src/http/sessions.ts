import type { FastifyInstance } from 'fastify';
import { codeHashOf } from '#execution/answers.ts';
import type { Guesses } from '#execution/guesses.ts';
import { tokenForm, typedCode } from '#execution/personal-links.ts';
import { openSession, openSessionByCode, type Opened } from '#execution/sign-in.ts';
import type { AppParts } from './parts.ts';
import { rememberSession, signOut } from './visitor.ts';

type Asked = { readonly token?: unknown; readonly code?: unknown } | null | undefined;

const statuses = { unknown: 403, ended: 410, closed: 429 } as const;

/**
 * Signing in with a link, or with the short code of a personal one, and out. The token travels in the link's fragment,
 * which is sent to nobody, and is posted here as JSON: another site's form cannot do that.
 */
export const addSessions = (app: FastifyInstance, { vault, clock }: AppParts, guesses: Guesses): void => {
  const byCode = async (code: string): Promise<Opened | keyof typeof statuses> => {
    if (guesses.isClosed()) return 'closed';
    const opened = typedCode(code) === '' ? 'unknown' : await openSessionByCode(vault, clock, codeHashOf(code));
    if (opened === 'unknown') guesses.wrong();
    return opened;
  };
  const open = async (asked: Asked): Promise<Opened | keyof typeof statuses> => {
    if (typeof asked?.token === 'string' && tokenForm.test(asked.token)) return openSession(vault, clock, asked.token);
    return typeof asked?.code === 'string' ? byCode(asked.code) : 'unknown';
  };
  app.post('/session', { config: { rateLimit: { max: 20, timeWindow: 60_000 } } }, async (request, reply) => {
    const opened = await open(request.body as Asked);
    if (opened === 'closed') void reply.header('retry-after', '900');
    if (typeof opened === 'string') return reply.code(statuses[opened]).send();
    rememberSession(request, reply, opened);
    return reply.code(204).send();
  });
  app.delete('/session', async (request, reply) => {
    await signOut(vault, clock, request, reply);
    return reply.code(204).send();
  });
};
