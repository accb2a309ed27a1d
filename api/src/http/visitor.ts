import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#execution/clock.ts';
import type { Visitor } from '#execution/may.ts';
import { openSession, visitorOf } from '#execution/sign-in.ts';
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

/** Changes the token of a link for a session cookie. False when the link does not work any more. */
export const signIn = async (
  vault: Vault,
  clock: Clock,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): Promise<boolean> => {
  const opened = await openSession(vault, clock, token);
  if (!opened) return false;
  void reply.setCookie(sessionCookie, opened.token, {
    ...cookieOptions(request),
    expires: new Date(opened.session.expiresAt),
  });
  return true;
};

export const signOut = async (
  vault: Vault,
  clock: Clock,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> => {
  const visitor = await currentVisitor(vault, clock, request);
  if (visitor.scope !== 'reader') await vault.erase(visitor.pseudonym, clock.now().toISOString());
  void reply.clearCookie(sessionCookie, cookieOptions(request));
};
