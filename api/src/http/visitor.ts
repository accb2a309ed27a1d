import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#execution/clock.ts';
import type { Visitor } from '#execution/may.ts';
import { hashOf, visitorOf, type Opened } from '#execution/sign-in.ts';
import type { Vault } from '#store/vault-port.ts';

const sessionCookie = 'tvl_session';
/** Tells one visitor of a workshop room from another behind the same address, for rate limits only. */
const visitorCookie = 'tvl_visitor';

const cookieOptions = (request: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' }) as const;

export const visitorKey = (request: FastifyRequest): string => request.cookies[visitorCookie] ?? request.ip;

/** Gives a browser its rate-limit cookie; opaque, for the session only. */
export const rememberVisitor = (request: FastifyRequest, reply: FastifyReply): void => {
  if (!request.cookies[visitorCookie])
    void reply.setCookie(visitorCookie, randomBytes(12).toString('base64url'), cookieOptions(request));
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
