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

export interface Vault {
  addLink(link: SignInLink): Promise<void>;
  /** Takes the link out: a second use finds nothing. Null when unknown or expired at `now` (ISO time). */
  takeLink(tokenHash: string, now: string): Promise<SignInLink | null>;
  addSession(session: Session): Promise<void>;
  session(tokenHash: string, now: string): Promise<Session | null>;
  /** Whether an administrator is signed in somewhere. A link not used yet is none: it may be lost. */
  hasAdministrator(now: string): Promise<boolean>;
  /** Erases sessions and links of a pseudonym, and everything expired at `now`, so that no byte of them stays on disk. */
  erase(pseudonym: string | null, now: string): Promise<void>;
  close(): Promise<void>;
}
