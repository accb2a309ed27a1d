/**
 * How strong findings are. Strength orders what to look at first and is no score of anybody; the band is what a
 * decision is held against, so it has few steps, and a member more or less seldom crosses one.
 */
import type { Band } from './finding.ts';

/** From here up a finding is clear, and strong. */
const clear = 0.5;
const strong = 0.75;

export const bandOf = (strength: number): Band => (strength >= strong ? 3 : strength >= clear ? 2 : 1);

/** Strengths of findings that are not measured: what may be a lack of records, what is on record, what somebody said. */
export const sureness = { maybe: 0.25, recorded: 0.6, said: 0.9 } as const;

/** The strength, or as much of it as stays within the band: what is not known, or explained, is not strong. */
export const atMost = (band: Band, strength: number): number =>
  band === 3 ? strength : Math.min(strength, (band === 2 ? strong : clear) - 0.01);
