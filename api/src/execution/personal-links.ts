/**
 * Personal links: how a respondent without an account comes back. The token is made where it is used and only its hash
 * is kept; all else about the respondent follows from it, so that an answer sent again finds its own response even when
 * the link itself was not kept yet.
 */
import { createHash } from 'node:crypto';
import type { Id } from '@tvl/core/domain/id.ts';
import { idFor } from '@tvl/core/domain/ids.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import type { PersonalLink } from '#store/vault-port.ts';

const day = 86_400_000;
/** A link lives this long after its latest answer, days: rounds come once a year. */
const lifeOfLink = 3 * 365;

/** 256 bits as base64url. */
export const tokenForm = /^[\w-]{43}$/;

/** Crockford's letters: none that looks like another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 32^10 is 50 bits. */
const codeLength = 10;

/** So many letters of five bits each from the hash of a text. */
const lettersOf = (text: string, length: number): string => {
  const bytes = createHash('sha256').update(text).digest();
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const all = BigInt(bytes.length * 8);
  return Array.from({ length }, (_, at) => letters[Number((bits >> (all - 5n * BigInt(at + 1))) & 31n)]).join('');
};

/** The short code of a token as it is shown: `K7QM-3TXA-9P`. */
export const codeOf = (token: string): string => shownCode(lettersOf(`code:${token}`, codeLength));

export const shownCode = (code: string): string => code.replace(/(....)(?=.)/g, '$1-');

/** A code however it was typed; empty when it can be none. */
export const typedCode = (text: string): string => {
  const code = text
    .toUpperCase()
    .replace(/[^\dA-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === codeLength && [...code].every((letter) => letters.includes(letter)) ? code : '';
};

/** What the log calls the respondent. */
export const pseudonymOf = (token: string): string => `respondent-${lettersOf(`pseudonym:${token}`, 16).toLowerCase()}`;

/** The id of the respondent's response in a round: one for each, whenever and however often it is sent. */
export const responseIdOf = (pseudonym: string, round: string): Id<'response'> =>
  idFor('response', lettersOf(`response:${pseudonym}:${round}`, 16).toLowerCase());

/** All responses of a respondent: those the link knows, and those the register took before the link was kept. */
export const responsesOf = (
  graph: GraphReader,
  { pseudonym, responses }: Pick<PersonalLink, 'pseudonym' | 'responses'>,
) => {
  const taken = graph.all('round').map((round) => responseIdOf(pseudonym, round.id));
  return [...new Set([...responses, ...taken])].filter((id) => graph.get('response', id) !== undefined);
};

export const lifeFrom = (now: Date): string => new Date(now.getTime() + lifeOfLink * day).toISOString();

/** Whether the link opens nothing any more. */
export const hasLinkEnded = ({ revokedAt, expiresAt }: PersonalLink, now: string): boolean =>
  revokedAt !== null || expiresAt <= now;
