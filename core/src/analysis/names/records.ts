/** Two records judged by all their names, and by what else is known of them. */
import type { Judgement, Reason } from './judgement.ts';
import { judgeNames } from './judge.ts';
import { noKnowledge, type Knowledge } from './knowledge.ts';
import type { Reading } from './reading.ts';

export type NamedRecord = {
  /** Every name, in whatever language, the one shown first. */
  readonly names: readonly Reading[];
  readonly municipality?: string | null;
  readonly businessId?: string | null;
};

const rank = { same: 2, maybe: 1, different: 0 } as const;

const better = (one: Judgement | null, other: Judgement): Judgement => {
  if (one === null) return other;
  return (rank[other.verdict] - rank[one.verdict] || other.score - one.score) > 0 ? other : one;
};

const bestOf = (a: readonly Reading[], b: readonly Reading[], knowledge: Knowledge): Judgement | null => {
  let best: Judgement | null = null;
  a.forEach((one, atA) =>
    b.forEach((other, atB) => {
      const found = judgeNames(one, other, knowledge);
      const isOther = (atA > 0 || atB > 0) && found.verdict !== 'different';
      const reason: Reason = { signal: 'alternativeName', a: one.name, b: other.name };
      best = better(best, isOther ? { ...found, reasons: [...found.reasons, reason] } : found);
    }),
  );
  return best;
};

const known = (value: string | null | undefined): value is string =>
  value !== null && value !== undefined && value !== '';

/**
 * Judges two records. One business id makes them the same and two make them different, whatever the names; two home
 * municipalities make of a sure answer a maybe.
 */
export const judgeRecords = (a: NamedRecord, b: NamedRecord, knowledge: Knowledge = noKnowledge): Judgement | null => {
  const best = bestOf(a.names, b.names, knowledge);
  if (best === null || best.veto === 'decidedApart') return best;
  const [one, other] = [a.businessId, b.businessId];
  if (known(one) && known(other)) {
    if (one !== other)
      return best.verdict === 'different'
        ? best
        : { ...best, verdict: 'different', veto: 'otherBusinessId', against: [one, other] };
    return {
      ...best,
      verdict: 'same',
      score: 1,
      veto: null,
      against: null,
      reasons: [...best.reasons, { signal: 'businessId', a: one, b: other }],
    };
  }
  if (!known(a.municipality) || !known(b.municipality) || best.verdict === 'different') return best;
  if (a.municipality === b.municipality)
    return { ...best, reasons: [...best.reasons, { signal: 'municipality', a: a.municipality, b: b.municipality }] };
  return best.verdict === 'same' ? { ...best, verdict: 'maybe', score: best.score * 0.9 } : best;
};
