/** What can be decided about a finding, by its group: the answers in the order they are offered. */
import type { IconName } from '#ui/index.ts';
import type { FindingForDecision } from './finding-names.ts';

export const answersOf = {
  OVERLAP: ['keep', 'divideWork', 'proposeMerge', 'later'],
  GAP: ['dismiss', 'later'],
  DUPLICATE: ['same', 'different', 'unsure', 'later'],
} as const satisfies Readonly<Record<FindingForDecision['group'], readonly string[]>>;

export type DecisionAnswer = (typeof answersOf)[FindingForDecision['group']][number];

export const answerIcons: Readonly<Record<DecisionAnswer, IconName>> = {
  keep: 'equal',
  divideWork: 'arrows-split-2',
  proposeMerge: 'arrow-merge',
  later: 'clock',
  dismiss: 'check',
  same: 'equal',
  different: 'arrows-right-left',
  unsure: 'question-mark',
};

export const termOf = (answer: DecisionAnswer): string => `decisionAnswer.${answer}`;
