/**
 * The desk where respondents send answers and come back to them. The register takes an answer first and the vault keeps
 * its link after: a process that ends between the two has acknowledged nothing, and the same answer sent again with the
 * same token finds its response taken and gets its link.
 */
import { problem, type Problem } from '@tvl/core/domain/problem.ts';
import type { Scope } from '@tvl/core/domain/change.ts';
import type { AnswersInput } from '@tvl/core/plans/answers/answers-input.ts';
import { roundForAnswer } from '@tvl/core/plans/answers/answering-round.ts';
import type { AnswerCommand } from '@tvl/core/plans/command.ts';
import type { PersonalLink, Vault } from '#store/vault-port.ts';
import { todayOf, type Clock } from './clock.ts';
import type { Guesses } from './guesses.ts';
import { may, type Visitor } from './may.ts';
import {
  codeOf,
  hasLinkEnded,
  lifeFrom,
  pseudonymOf,
  responseIdOf,
  responsesOf,
  shownCode,
  tokenForm,
  typedCode,
} from './personal-links.ts';
import type { Register } from './register.ts';
import { hashOf, newToken } from './sign-in.ts';

export type AnswerRequest = {
  readonly commandId: string;
  /** Token of the personal link, or the short code of one that is there. */
  readonly token: string;
  readonly round: string | null;
  readonly input: AnswersInput;
};

export type SentAnswers =
  | {
      readonly ok: true;
      readonly response: string;
      readonly revision: number | null;
      readonly code: string;
      readonly link: PersonalLink;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type AnswerDesk = {
  readonly send: (request: AnswerRequest, visitor: Visitor) => Promise<SentAnswers>;
  /** The respondent behind a link's token or code, or why there is none. */
  readonly respondent: (token: string) => Promise<Visitor | Problem>;
  /** A new token for the respondent of a response; links they had before end. Null when it has no link. */
  readonly renew: (response: string) => Promise<{ readonly token: string; readonly code: string } | null>;
  /** Ends the links of a response's respondent. False when it has none. */
  readonly revoke: (response: string) => Promise<boolean>;
};

/** Those who enter for others stay who they are; all others are the respondent whose token they send. */
const entersForOthers = (scope: Scope): boolean =>
  scope === 'agent' || scope === 'coordinator' || scope === 'administrator';

type Credential = { readonly tokenHash: string | null; readonly code: string; readonly pseudonym: string | null };

/** What a token or code says by itself; null when the text can be neither. */
const credentialOf = (text: string): Credential | null => {
  if (tokenForm.test(text)) return { tokenHash: hashOf(text), code: codeOf(text), pseudonym: pseudonymOf(text) };
  const code = typedCode(text);
  return code === '' ? null : { tokenHash: null, code: shownCode(code), pseudonym: null };
};

/** The hash under which a code is kept. */
export const codeHashOf = (code: string): string => hashOf(typedCode(code));

type Desk = { readonly register: Register; readonly vault: Vault; readonly clock: Clock; readonly guesses: Guesses };

const refused = (...problems: readonly Problem[]): SentAnswers => ({ ok: false, problems });

const findLink = async ({ vault, guesses }: Desk, { tokenHash, code }: Credential): Promise<PersonalLink | null> => {
  if (tokenHash !== null) return vault.personalLink('tokenHash', tokenHash);
  const found = guesses.isClosed() ? null : await vault.personalLink('codeHash', codeHashOf(code));
  if (!found) guesses.wrong();
  return found;
};

/** Who answers: what they sent to say so, their link when there is one already, and their pseudonym in any case. */
type Respondent = {
  readonly credential: Credential;
  readonly known: PersonalLink | null;
  readonly pseudonym: string;
};

const respondentOf = async (desk: Desk, token: string): Promise<Respondent | Problem> => {
  const credential = credentialOf(token);
  const known = credential && (await findLink(desk, credential));
  const pseudonym = known?.pseudonym ?? credential?.pseudonym;
  if (!credential || typeof pseudonym !== 'string') return problem('unknownCode', ['token']);
  if (known && hasLinkEnded(known, desk.clock.now().toISOString())) return problem('linkEnded', ['token']);
  return { credential, known, pseudonym };
};

/** The vault's part of an answer the register has taken. */
const keepLink = (
  { vault, clock }: Desk,
  { credential, known, pseudonym }: Respondent,
  responses: readonly string[],
): Promise<PersonalLink> =>
  vault.keepPersonalLink({
    tokenHash: known?.tokenHash ?? credential.tokenHash ?? '',
    codeHash: codeHashOf(credential.code),
    pseudonym,
    responses,
    expiresAt: lifeFrom(clock.now()),
    revokedAt: null,
  });

const send = async (desk: Desk, request: AnswerRequest, visitor: Visitor): Promise<SentAnswers> => {
  const { register, clock } = desk;
  const { commandId, token, round, input } = request;
  const enters = entersForOthers(visitor.scope);
  const command: AnswerCommand = { do: 'answer', response: '', round: '', own: [], input };
  if (enters && !may(register.graph, command, visitor)) return refused(problem('notAllowed'));
  const respondent = await respondentOf(desk, token);
  if ('code' in respondent) return refused(respondent);
  const { credential, known, pseudonym } = respondent;
  const ownNow = () => responsesOf(register.graph, { pseudonym, responses: known?.responses ?? [] });
  const own = ownNow();
  const to = roundForAnswer(register.graph, round, todayOf(clock), enters);
  const response = own.find((id) => register.graph.get('response', id)?.round === to) ?? responseIdOf(pseudonym, to);
  const asker: Visitor = enters ? visitor : { scope: 'respondent', pseudonym, limits: { responses: own } };
  const ready: AnswerCommand = { ...command, response, round: to, own };
  const outcome = await register.submit({ commandId, command: ready, reason: null }, asker);
  if (!outcome.ok) return outcome;
  const taken = ownNow();
  const link = await keepLink(desk, respondent, taken);
  // Sent again after its round has closed, it is the response it was then.
  const answered = taken.includes(response) ? response : (taken.at(-1) ?? response);
  return { ok: true, response: answered, revision: outcome.revision, code: credential.code, link };
};

const renew = async ({ vault, clock }: Desk, response: string) => {
  const link = await vault.personalLink('response', response);
  if (!link) return null;
  const now = clock.now();
  const token = newToken();
  const code = codeOf(token);
  await vault.revokePersonalLinks(link.pseudonym, now.toISOString());
  const hashes = { tokenHash: hashOf(token), codeHash: codeHashOf(code) };
  await vault.keepPersonalLink({ ...link, ...hashes, expiresAt: lifeFrom(now), revokedAt: null });
  return { token, code };
};

export const openAnswerDesk = (register: Register, vault: Vault, clock: Clock, guesses: Guesses): AnswerDesk => {
  const desk: Desk = { register, vault, clock, guesses };
  return {
    send: (request, visitor) => send(desk, request, visitor),
    respondent: async (token) => {
      const found = await respondentOf(desk, token);
      if ('code' in found) return found;
      const { known, pseudonym } = found;
      if (!known) return problem('unknownCode', ['token']);
      const limits = { responses: responsesOf(register.graph, known) };
      return { scope: 'respondent', pseudonym, limits };
    },
    renew: (response) => renew(desk, response),
    revoke: async (response) => {
      const link = await vault.personalLink('response', response);
      if (link) await vault.revokePersonalLinks(link.pseudonym, clock.now().toISOString());
      return link !== null;
    },
  };
};
