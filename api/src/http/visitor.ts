import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#execution/clock.ts';
import type { Visitor } from '#execution/may.ts';
import { hashOf, visitorOf, type Opened } from '#execution/sign-in.ts';
import type { Vault } from '#store/vault-port.ts';
import { addressOf } from './address.ts';

const sessionCookie = 'tvl_session';
/** Tells one visitor of a workshop room from another behind the same address, for limits only. */
const visitorCookie = 'tvl_visitor';

const cookieOptions = (request: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' }) as const;

/** Visitors as limits count them. */
export type Visitors = {
  /** The visitor whose cookie came with the request; without one of ours, its address. */
  readonly keyOf: (request: FastifyRequest) => string;
  /** Gives a browser that has none its cookie; opaque, for the session only. */
  readonly remember: (request: FastifyRequest, reply: FastifyReply) => void;
};

/**
 * A cookie that we did not give counts for nothing: a new one for each request would be a way round every limit. It is
 * signed with what all processes of a register know, so that each of them takes the others' cookies.
 */
export const openVisitors = (storeId: string): Visitors => {
  const key = createHash('sha256').update(`${visitorCookie} ${storeId}`).digest();
  const signatureOf = (id: string): string => createHmac('sha256', key).update(id).digest('base64url').slice(0, 22);
  const isOurs = (cookie: string): boolean => {
    const [id = '', signature = ''] = cookie.split('.', 2);
    const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(id))];
    return given.length === right.length && timingSafeEqual(given, right);
  };
  const cookieOf = (request: FastifyRequest): string | null => {
    const cookie = request.cookies[visitorCookie];
    return cookie !== undefined && isOurs(cookie) ? cookie : null;
  };
  return {
    keyOf: (request) => cookieOf(request) ?? addressOf(request),
    remember: (request, reply) => {
      if (cookieOf(request) !== null) return;
      const id = randomBytes(12).toString('base64url');
      void reply.setCookie(visitorCookie, `${id}.${signatureOf(id)}`, cookieOptions(request));
    },
  };
};

export const currentVisitor = (vault: Vault, clock: Clock, request: FastifyRequest): Promise<Visitor> =>
  visitorOf(vault, clock, request.cookies[sessionCookie]);

/** Gives a browser the cookie of a session. */
export const rememberSession = (request: FastifyRequest, reply: FastifyReply, { token, session }: Opened): void => {
  void reply.setCookie(sessionCookie, token, {
    ...cookieOptions(request),
    expires: new Date(session.expiresAt),
  });
};

/** A respondent's session ends alone: their link and their other devices stay. */
export const signOut = async (
  vault: Vault,
  clock: Clock,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> => {
  const token = request.cookies[sessionCookie];
  const visitor = await visitorOf(vault, clock, token);
  if (visitor.scope === 'respondent' && token) await vault.endSession(hashOf(token));
  else if (visitor.scope !== 'reader') await vault.erase(visitor.pseudonym, clock.now().toISOString());
  void reply.clearCookie(sessionCookie, cookieOptions(request));
};
