/**
 * The vault: what is private. Apart from graph, log and exports; erased for real, not only marked (ADR 0006).
 * Tokens are stored hashed.
 */
import type { Scope } from '@tvl/core/domain/change.ts';

/** What an account or link may touch, beyond its scope. */
export type Limits = {
  readonly network?: string;
  readonly area?: string;
  /** Responses that are the session's own. */
  readonly responses?: readonly string[];
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

/** How a respondent without an account comes back: as often as they like, until it expires or is revoked. */
export type PersonalLink = {
  readonly tokenHash: string;
  /** Hash of the short code that is typed instead. */
  readonly codeHash: string;
  /** Stands for the respondent in the log; a renewed link keeps it. */
  readonly pseudonym: string;
  readonly responses: readonly string[];
  /** ISO times, UTC. */
  readonly expiresAt: string;
  readonly revokedAt: string | null;
};

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

/** Personal links that expired before this are erased; times as ISO, UTC. */
export const longExpired = (now: string): string => new Date(Date.parse(now) - 365 * 86_400_000).toISOString();

export interface Vault {
  addLink(link: SignInLink): Promise<void>;
  /** Takes the link out: a second use finds nothing. Null when unknown or expired at `now` (ISO time). */
  takeLink(tokenHash: string, now: string): Promise<SignInLink | null>;
  addSession(session: Session): Promise<void>;
  session(tokenHash: string, now: string): Promise<Session | null>;
  /** Whether an administrator is signed in somewhere. A link not used yet is none: it may be lost. */
  hasAdministrator(now: string): Promise<boolean>;
  /** Ends one session, and nothing else of its pseudonym. */
  endSession(tokenHash: string): Promise<void>;
  /**
   * Keeps a new link, or adds responses and a later end to the one with its token. Done twice, it is done once. Gives
   * the link as it is kept; a revoked one stays revoked.
   */
  keepPersonalLink(link: PersonalLink): Promise<PersonalLink>;
  /** The link found by the value, one that is not revoked first; revoked and expired ones too, so that it can be said. */
  personalLink(by: 'tokenHash' | 'codeHash' | 'pseudonym' | 'response', value: string): Promise<PersonalLink | null>;
  /** Revokes every link of the pseudonym and ends its sessions. */
  revokePersonalLinks(pseudonym: string, at: string): Promise<void>;
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
   * stays on disk. A personal link is kept a year longer than it opens, to say that it has expired.
   */
  erase(pseudonym: string | null, now: string): Promise<void>;
  close(): Promise<void>;
}
