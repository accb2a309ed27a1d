/** Links and sessions: who a visitor is. Tokens are 256 random bits; only their hashes are kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { SignInLink, Session, Vault } from '#store/vault-port.ts';
import type { Clock } from './clock.ts';
import { reader, type Visitor } from './may.ts';
import { newId } from './new-id.ts';

const hour = 3_600_000;
/** A link printed at first start waits this long to be used. */
const linkLife = 14 * 24 * hour;
/** A session lives this long; a coordinator signs in again after it. */
const sessionLife = 30 * 24 * hour;

export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

const later = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString();

/** Makes a link that opens one session of the scope, once. Returns its token, which is nowhere else. */
export const issueLink = async (
  vault: Vault,
  clock: Clock,
  grant: Pick<SignInLink, 'scope' | 'limits'>,
): Promise<string> => {
  const token = newToken();
  const pseudonym = `${grant.scope}-${newId('organisation').slice(4, 12)}`;
  await vault.addLink({ ...grant, tokenHash: hashOf(token), pseudonym, expiresAt: later(clock.now(), linkLife) });
  return token;
};

/** Changes a link's token for a session's. Null when the link is unknown, used or too old. */
export const openSession = async (
  vault: Vault,
  clock: Clock,
  linkToken: string,
): Promise<{ readonly token: string; readonly session: Session } | null> => {
  const now = clock.now();
  const link = await vault.takeLink(hashOf(linkToken), now.toISOString());
  if (!link) return null;
  const token = newToken();
  const session: Session = {
    ...link,
    tokenHash: hashOf(token),
    createdAt: now.toISOString(),
    expiresAt: later(now, sessionLife),
  };
  await vault.addSession(session);
  return { token, session };
};

/** The visitor behind a session token; a reader when there is none. */
export const visitorOf = async (vault: Vault, clock: Clock, token: string | undefined): Promise<Visitor> => {
  const session = token ? await vault.session(hashOf(token), clock.now().toISOString()) : null;
  return session ? { scope: session.scope, pseudonym: session.pseudonym, limits: session.limits } : reader;
};

/** The first coordinator's way in: a new link at each start until an administrator has signed in, then null. */
export const firstLink = async (vault: Vault, clock: Clock): Promise<string | null> =>
  (await vault.hasAdministrator(clock.now().toISOString()))
    ? null
    : issueLink(vault, clock, { scope: 'administrator', limits: {} });
