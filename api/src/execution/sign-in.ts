/** Links and sessions: who a visitor is. Tokens are 256 random bits; only their hashes are kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { SignInLink, Session, Vault } from '#store/vault-port.ts';
import type { Clock } from './clock.ts';
import { reader, type Visitor } from './may.ts';
import { newId } from './new-id.ts';
import { hasLinkEnded } from './personal-links.ts';

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

export type Opened = { readonly token: string; readonly session: Session };

/** A session of a link; for a personal one as often as it is used. */
const addSession = async (
  vault: Vault,
  clock: Clock,
  who: Pick<SignInLink, 'scope' | 'pseudonym' | 'limits'>,
): Promise<Opened> => {
  const now = clock.now();
  const token = newToken();
  const { scope, pseudonym, limits } = who;
  const session: Session = {
    scope,
    pseudonym,
    limits,
    tokenHash: hashOf(token),
    createdAt: now.toISOString(),
    expiresAt: later(now, sessionLife),
  };
  await vault.addSession(session);
  return { token, session };
};

/** Opens a respondent's session. What is theirs is read from the link each time, so a revoked one ends at once. */
export const openRespondentSession = (vault: Vault, clock: Clock, pseudonym: string): Promise<Opened> =>
  addSession(vault, clock, { scope: 'respondent', pseudonym, limits: {} });

/** Changes a link's token for a session's: `unknown` when there is no such link or it was used, `ended` when it is over. */
export const openSession = async (
  vault: Vault,
  clock: Clock,
  linkToken: string,
): Promise<Opened | 'unknown' | 'ended'> => {
  const now = clock.now().toISOString();
  const personal = await vault.personalLink('tokenHash', hashOf(linkToken));
  if (personal) return hasLinkEnded(personal, now) ? 'ended' : openRespondentSession(vault, clock, personal.pseudonym);
  const link = await vault.takeLink(hashOf(linkToken), now);
  return link ? addSession(vault, clock, link) : 'unknown';
};

/** The same with the short code of a personal link. */
export const openSessionByCode = async (
  vault: Vault,
  clock: Clock,
  codeHash: string,
): Promise<Opened | 'unknown' | 'ended'> => {
  const personal = await vault.personalLink('codeHash', codeHash);
  if (!personal) return 'unknown';
  return hasLinkEnded(personal, clock.now().toISOString())
    ? 'ended'
    : openRespondentSession(vault, clock, personal.pseudonym);
};

/** The visitor behind a session token; a reader when there is none. */
export const visitorOf = async (vault: Vault, clock: Clock, token: string | undefined): Promise<Visitor> => {
  const now = clock.now().toISOString();
  const session = token ? await vault.session(hashOf(token), now) : null;
  if (!session) return reader;
  const { scope, pseudonym, limits } = session;
  const link = scope === 'respondent' ? await vault.personalLink('pseudonym', pseudonym) : null;
  if (!link) return { scope, pseudonym, limits };
  return hasLinkEnded(link, now) ? reader : { scope, pseudonym, limits: { ...limits, responses: link.responses } };
};

/** The first coordinator's way in: a new link at each start until an administrator has signed in, then null. */
export const firstLink = async (vault: Vault, clock: Clock): Promise<string | null> =>
  (await vault.hasAdministrator(clock.now().toISOString()))
    ? null
    : issueLink(vault, clock, { scope: 'administrator', limits: {} });
