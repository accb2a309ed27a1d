/** What is known beyond the names themselves: people's decisions, and which words are common in this register. */
import type { IsCommon } from './align.ts';
import { readName } from './reading.ts';

/** What people have decided of two names: they are one, or they are not. */
export type Decision = { readonly a: string; readonly b: string; readonly are: 'same' | 'different' };

export type Knowledge = {
  /** Whether a word (folded) is common in the register: then it is no spelling error. */
  readonly isCommon: IsCommon;
  readonly decidedOf: (a: string, b: string) => Decision['are'] | null;
};

const keyOf = (a: string, b: string): string => [a, b].toSorted().join('\n');

/** Decisions hold for every way of writing the two names that differs in case, hyphens and legal form alone. */
export const knowledgeOf = (decisions: readonly Decision[] = [], isCommon: IsCommon = () => false): Knowledge => {
  const decided = new Map(
    decisions.map(({ a, b, are }) => [keyOf(readName(a).squashed, readName(b).squashed), are] as const),
  );
  return { isCommon, decidedOf: (a, b) => (decided.size === 0 ? null : (decided.get(keyOf(a, b)) ?? null)) };
};

export const noKnowledge: Knowledge = knowledgeOf();
