/** Why two names are taken for one, or for two, in one short sentence. */
import type { Judgement, Reason, Signal } from '#analysis/names/judgement.ts';
import type { Speaker } from '#texts/speaker.ts';

type Says = Pick<Speaker, 'say'>;

export const sayReason = ({ say }: Says, { signal, a, b }: Reason): string =>
  say(`names.reason.${signal}`, { a, b, word: a === '' ? b : a });

/** Signals that tell little where there is another. */
const minor: ReadonlySet<Signal> = new Set(['legalForm', 'municipality', 'alternativeName']);

/** The reason that counts most; of two that are different, why they are. Null when there is nothing to say. */
export const sayJudgement = (
  speaker: Says,
  { verdict, veto, reasons }: Pick<Judgement, 'verdict' | 'veto' | 'reasons'>,
): string | null => {
  if (verdict === 'different') return veto && speaker.say(`names.veto.${veto}`);
  const reason = reasons.find(({ signal }) => !minor.has(signal)) ?? reasons[0];
  return reason ? sayReason(speaker, reason) : null;
};
