/** Feedback about the service: sent by anybody, answered here, read with a receipt code. It lives in the vault alone. */
import { randomInt, randomUUID } from 'node:crypto';
import { dayAt, dayNumber } from '@tvl/core/domain/day-number.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { problem, type Problem } from '@tvl/core/domain/problem.ts';
import type { Feedback, Vault } from '#store/vault-port.ts';
import { todayOf, type Clock } from './clock.ts';
import { hashOf } from './sign-in.ts';

const day = 86_400_000;
/** The law gives this long to answer, days. */
const answerWithin = 14;
/** Kept this long after it came, days; then erased with whatever else has expired. */
const keptFor = 365;
/** Characters of a message, of an answer and of an address at most. */
const longest = { text: 4000, answer: 4000, page: 1000 } as const;

/** Without signs that look alike on paper or sound alike on the phone. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 30^12 is 59 bits: nobody finds one by trying. */
const codeLength = 12;

const newCode = (): string => {
  const code = Array.from({ length: codeLength }, () => signs[randomInt(signs.length)]).join('');
  return code.replace(/(....)(?=.)/g, '$1-');
};

/** The hash of a code however it was typed. */
const codeHashOf = (code: string): string => hashOf(code.toUpperCase().replace(/[^\dA-Z]/g, ''));

export type FeedbackInput = Pick<Feedback, 'about' | 'text' | 'page' | 'language'>;

type Sent =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };
type Handled =
  | { readonly ok: true; readonly feedback: Feedback | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type FeedbackDesk = {
  /** Gives the receipt code, which is nowhere else. */
  readonly send: (input: FeedbackInput) => Promise<Sent>;
  readonly withCode: (code: string) => Promise<Feedback | null>;
  /** Newest first. */
  readonly all: () => Promise<readonly Feedback[]>;
  readonly answer: (id: string, text: string) => Promise<Handled>;
  readonly close: (id: string) => Promise<Handled>;
  readonly erase: (id: string) => Promise<void>;
};

const textProblems = (name: 'text' | 'answer', text: string): readonly Problem[] => {
  if (text === '') return [problem('required', [name])];
  return text.length > longest[name] ? [problem('tooLong', [name], { max: longest[name] })] : [];
};

/** A path of this site, or nothing: what else was given would be a link to somewhere else. */
const pageOf = (page: string): string => (/^\/(?![/\\])[^\s]*$/.test(page) && page.length <= longest.page ? page : '');

export const openFeedbackDesk = (vault: Vault, clock: Clock): FeedbackDesk => {
  const now = (): string => clock.now().toISOString();
  const handled = (id: string, feedback: Feedback | null): Handled =>
    feedback
      ? { ok: true, feedback }
      : { ok: false, problems: [problem('unknownRecord', ['id'], { id: id.slice(0, 100) })] };
  return {
    send: async ({ about, text, page, language }) => {
      const words = text.trim();
      const problems = textProblems('text', words);
      if (problems.length > 0) return { ok: false, problems };
      const code = newCode();
      await vault.addFeedback({
        id: randomUUID(),
        codeHash: codeHashOf(code),
        about,
        text: words,
        page: pageOf(page),
        language,
        answer: null,
        sentAt: now(),
        answeredAt: null,
        closedAt: null,
        expiresAt: new Date(clock.now().getTime() + keptFor * day).toISOString(),
      });
      return { ok: true, code };
    },
    withCode: (code) => vault.feedbackWithCode(codeHashOf(code), now()),
    all: () => vault.allFeedback(now()),
    answer: async (id, text) => {
      const answer = text.trim();
      const problems = textProblems('answer', answer);
      if (problems.length > 0) return { ok: false, problems };
      return handled(id, await vault.handleFeedback(id, { answer, answeredAt: now() }, now()));
    },
    close: async (id) => handled(id, await vault.handleFeedback(id, { closedAt: now() }, now())),
    erase: (id) => vault.eraseFeedback(id),
  };
};

/** The last day on which an answer is in time. */
export const answerDueOn = ({ sentAt }: Feedback): Day =>
  dayAt(dayNumber(todayOf({ now: () => new Date(sentAt) })) + answerWithin);

export type FeedbackState = 'new' | 'answered' | 'closed';

export const stateOf = ({ answeredAt, closedAt }: Feedback): FeedbackState => {
  if (closedAt !== null) return 'closed';
  return answeredAt === null ? 'new' : 'answered';
};

/** Still waiting after the last day. */
export const isLate = (feedback: Feedback, today: Day): boolean =>
  stateOf(feedback) === 'new' && today > answerDueOn(feedback);
