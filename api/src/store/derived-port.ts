/** What follows from the register and is kept in the database for people who ask it: overlaps of networks. */
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Revision } from '@tvl/core/domain/change.ts';

/** What stands: true for the register at this revision, on this day. */
export type Stamp = { readonly asOf: Revision; readonly day: Day };

export type Derivation = {
  /** Networks with how many members they have. */
  readonly members: readonly (readonly [network: string, count: number])[];
  /** Pairs of networks with how many members they share now; fewer than `leastShared` takes the line away. */
  readonly shared: readonly (readonly [a: string, b: string, count: number])[];
  /** Networks of which nothing that stands is kept. */
  readonly anew: readonly string[];
};

/** Pairs that share fewer are no overlap. */
export const leastShared = 2;

export interface DerivedStore {
  stamp(): Promise<Stamp | null>;
  /**
   * Writes what became different between two stamps, as absolute values. False when what stands is not what the
   * difference starts from: then it has to be rebuilt. Does nothing when what stands is newer already.
   */
  write(derivation: Derivation, from: Stamp, to: Stamp): Promise<boolean>;
  /** Puts this in place of everything. */
  rebuild(derivation: Derivation, to: Stamp): Promise<void>;
  close(): Promise<void>;
}
