/**
 * The vault: what is private. Apart from graph, log and exports; erased for real, not only marked (ADR 0006).
 * Tokens are stored hashed.
 */
import type { Scope } from '@tvl/core/domain/change.ts';

/** What an account or link may touch, beyond its scope. */
export type Limits = {
  readonly network?: string;
  readonly area?: string;
  readonly response?: string;
};

export type Session = {
  readonly tokenHash: string;
  readonly scope: Exclude<Scope, 'reader'>;
  /** Stands for the person in the log. */
  readonly pseudonym: string;
  readonly limits: Limits;
  /** ISO times, UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** A link that opens one session once. */
export type SignInLink = Omit<Session, 'createdAt'>;

/** What somebody wrote about the service, and what they were answered. Nobody's name belongs here, and none is asked. */
export type Feedback = {
  /** Opaque and random. */
  readonly id: string;
  /** Hash of the receipt code, with which the sender reads the answer. */
  readonly codeHash: string;
  readonly about: string;
  readonly text: string;
  /** Address on this site that it is about, without its origin; empty when none was given. */
  readonly page: string;
  /** Language the sender read in. */
  readonly language: string;
  readonly answer: string | null;
  /** ISO times, UTC. Null: not yet. */
  readonly sentAt: string;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  readonly expiresAt: string;
};

/** What is done to feedback after it came. */
export type FeedbackHandling = Partial<Pick<Feedback, 'answer' | 'answeredAt' | 'closedAt'>>;

export interface Vault {
  addLink(link: SignInLink): Promise<void>;
  /** Takes the link out: a second use finds nothing. Null when unknown or expired at `now` (ISO time). */
  takeLink(tokenHash: string, now: string): Promise<SignInLink | null>;
  addSession(session: Session): Promise<void>;
  session(tokenHash: string, now: string): Promise<Session | null>;
  /** Whether an administrator is signed in somewhere. A link not used yet is none: it may be lost. */
  hasAdministrator(now: string): Promise<boolean>;
  addFeedback(feedback: Feedback): Promise<void>;
  /** Null when unknown or expired at `now`. */
  feedbackWithCode(codeHash: string, now: string): Promise<Feedback | null>;
  /** Newest first, by when it was sent and then by id; without what has expired. */
  allFeedback(now: string): Promise<readonly Feedback[]>;
  /** Sets what is given and keeps the rest. Null when unknown or expired. */
  handleFeedback(id: string, handling: FeedbackHandling, now: string): Promise<Feedback | null>;
  /** Erases it so that no byte stays on disk, and remembers (as a hash) not to bring it back from an older vault. */
  eraseFeedback(id: string): Promise<void>;
  /**
   * Erases sessions and links of a pseudonym, and everything expired at `now`, feedback too, so that no byte of them
   * stays on disk.
   */
  erase(pseudonym: string | null, now: string): Promise<void>;
  close(): Promise<void>;
}
