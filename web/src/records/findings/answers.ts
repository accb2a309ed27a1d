/** What can be decided about a finding, and the picture of each answer. */
import { answersOf, type FindingGroup } from '@tvl/core/analysis/findings/analyses.ts';
import type { IconName } from '#ui/index.ts';
import type { FindingForDecision } from './finding-names.ts';

export type DecisionAnswer = (typeof answersOf)[FindingGroup][number];

export const answersTo = ({ group }: Pick<FindingForDecision, 'group'>): readonly DecisionAnswer[] =>
  answersOf[group.toLowerCase() as FindingGroup];

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
