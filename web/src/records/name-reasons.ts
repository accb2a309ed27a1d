/** What the server says of two names, in words. */
import type { Reason, Signal, Veto, Verdict } from '@tvl/core/analysis/names/judgement.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { sayJudgement, sayReason } from '@tvl/core/view/name-words.ts';
import type { NameSaidFragment, NameWhyFragment } from '../generated/graphql.ts';

/** `AT_LEAST` of the contract is `atLeast` in the code. */
const inCode = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const reasonOf = ({ signal, first, second }: NameWhyFragment): Reason => ({
  signal: inCode(signal) as Signal,
  a: first,
  b: second,
});

export const sayWhy = (speaker: Speaker, why: NameWhyFragment): string => sayReason(speaker, reasonOf(why));

export const verdictOf = ({ verdict }: Pick<NameSaidFragment, 'verdict'>): Verdict => inCode(verdict) as Verdict;

/** The reason that counts most; null when there is none. */
export const saySaid = (speaker: Speaker, said: NameSaidFragment): string | null =>
  sayJudgement(speaker, {
    verdict: verdictOf(said),
    veto: said.veto === null || said.veto === undefined ? null : (inCode(said.veto) as Veto),
    reasons: said.reasons.map(reasonOf),
  });
