import type { NounDefinition } from './noun-definition.ts';

/**
 * What somebody decided about a finding. Findings are computed, decisions stay: a decision holds while the finding is
 * of the kind and band that was decided on. A later decision on the same finding takes the place of an earlier one.
 */
export const decision = {
  prefix: 'dec',
  fields: {
    /** Id of the finding; it names the analysis and the records it is about. */
    finding: { is: 'text', max: 300, fixed: true },
    kind: { is: 'text', max: 60, fixed: true },
    /** Strength band of the finding when it was decided on: 1 weak, 2 clear, 3 strong. */
    band: { is: 'number', min: 1, max: 3, fixed: true },
    answer: { is: 'term', scheme: 'decisionAnswer', fixed: true },
    /** Why a gap may stay. */
    dismissal: { is: 'term', scheme: 'dismissalReason', optional: true },
    text: { is: 'prose', max: 2000, optional: true, freeText: true },
    /** When it should be looked at again. */
    lookAgainOn: { is: 'date', optional: true },
  },
} as const satisfies NounDefinition;
