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

export const openAnswerDesk = (register: Register, vault: Vault, clock: Clock, guesses: Guesses): AnswerDesk => {
  const findLink = async ({ tokenHash, code }: Credential): Promise<PersonalLink | null> => {
    if (tokenHash !== null) return vault.personalLink('tokenHash', tokenHash);
    const found = guesses.isClosed() ? null : await vault.personalLink('codeHash', codeHashOf(code));
    if (!found) guesses.wrong();
    return found;
  };

  const send = async ({ commandId, token, round, input }: AnswerRequest, visitor: Visitor): Promise<SentAnswers> => {
    const enters = entersForOthers(visitor.scope);
    const command = (response: string, own: readonly string[], to: string): AnswerCommand => ({
      do: 'answer',
      response,
      round: to,
      own,
      input,
    });
    if (enters && !may(register.graph, command('', [], ''), visitor))
      return { ok: false, problems: [problem('notAllowed')] };
    const credential = credentialOf(token);
    const known = credential && (await findLink(credential));
    const pseudonym = known?.pseudonym ?? credential?.pseudonym;
    if (!credential || typeof pseudonym !== 'string')
      return { ok: false, problems: [problem('unknownCode', ['token'])] };
    const now = clock.now();
    if (known && hasLinkEnded(known, now.toISOString()))
      return { ok: false, problems: [problem('linkEnded', ['token'])] };
    const responses = known?.responses ?? [];
    const own = responsesOf(register.graph, { pseudonym, responses });
    const to = roundForAnswer(register.graph, round, todayOf(clock), enters);
    const before = own.find((id) => register.graph.get('response', id)?.round === to);
    const asker: Visitor = enters ? visitor : { scope: 'respondent', pseudonym, limits: { responses: own } };
    const response = before ?? responseIdOf(pseudonym, to);
    const outcome = await register.submit({ commandId, command: command(response, own, to), reason: null }, asker);
    if (!outcome.ok) return outcome;
    const taken = responsesOf(register.graph, { pseudonym, responses });
    const link = await vault.keepPersonalLink({
      tokenHash: known?.tokenHash ?? credential.tokenHash ?? '',
      codeHash: codeHashOf(credential.code),
      pseudonym,
      responses: taken,
      expiresAt: lifeFrom(now),
      revokedAt: null,
    });
    // Sent again after its round has closed, it is the response it was then.
    const answered = taken.includes(response) ? response : (taken.at(-1) ?? response);
    return { ok: true, response: answered, revision: outcome.revision, code: credential.code, link };
  };

  return {
    send,
    renew: async (response) => {
      const link = await vault.personalLink('response', response);
      if (!link) return null;
      const now = clock.now();
      const token = newToken();
      const code = codeOf(token);
      await vault.revokePersonalLinks(link.pseudonym, now.toISOString());
      await vault.keepPersonalLink({
        ...link,
        tokenHash: hashOf(token),
        codeHash: codeHashOf(code),
        expiresAt: lifeFrom(now),
        revokedAt: null,
      });
      return { token, code };
    },
    revoke: async (response) => {
      const link = await vault.personalLink('response', response);
      if (link) await vault.revokePersonalLinks(link.pseudonym, clock.now().toISOString());
      return link !== null;
    },
  };
};
