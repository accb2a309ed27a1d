import type { Judgement, Reason } from '@tvl/core/analysis/names/judgement.ts';

export const reasonObject = ({ signal, a, b }: Reason) => ({ signal, first: a, second: b });

/** What is said of two names, as the schema gives it. */
export const judgementObject = ({ verdict, score, reasons, veto, against }: Judgement) => ({
  verdict,
  score,
  reasons: reasons.map(reasonObject),
  veto,
  against: against ?? [],
});
