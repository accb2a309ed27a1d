import { describe, expect, test } from 'vitest';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { findingGroups } from '@tvl/core/analysis/findings/analyses.ts';
import { closedSchemes } from '@tvl/core/domain/schemes.ts';
import { answersTo } from './answers.ts';
import { decidedOf, type Draft, laterDay, missingOf } from './decide-draft.ts';

const day = '2026-11-27' as Day;
const draft = (parts: Partial<Draft>): Draft => ({ answer: null, dismissal: '', when: '', text: '', ...parts });

describe('a decision that is being written', () => {
  test('asks for an answer, for the reason of a gap that may stay, and for a day to come', () => {
    expect(missingOf(draft({}), day)).toBe('answer');
    expect(missingOf(draft({ answer: 'dismiss' }), day)).toBe('dismissal');
    expect(missingOf(draft({ answer: 'later' }), day)).toBe('when');
    expect(missingOf(draft({ answer: 'later', when: '27.11.2026' }), day)).toBe('when');
    expect(missingOf(draft({ answer: 'later', when: '28.11.2026' }), day)).toBeNull();
    expect(missingOf(draft({ answer: 'later', when: '12/2026' }), day)).toBeNull();
    expect(missingOf(draft({ answer: 'keep' }), day)).toBeNull();
  });

  test('takes nothing along from the questions of another answer', () => {
    const written = { dismissal: 'dismissalReason.notUs', when: '1.2.2027', text: 'Näin sovittiin.' };
    expect(decidedOf(draft({ ...written, answer: 'keep' }), day)).toEqual({
      answer: 'keep',
      dismissal: null,
      text: 'Näin sovittiin.',
      lookAgainOn: null,
    });
    expect(decidedOf(draft({ ...written, answer: 'later' }), day)).toMatchObject({
      dismissal: null,
      lookAgainOn: '2027-02-01',
    });
    expect(decidedOf(draft({ ...written, answer: 'dismiss' }), day)).toMatchObject({
      dismissal: 'dismissalReason.notUs',
      lookAgainOn: null,
    });
    expect(decidedOf(draft({ answer: 'later', when: 'joskus' }), day)).toBeNull();
  });

  test('offers half a year, also over the new year and at the end of a month', () => {
    expect(laterDay('2026-11-27' as Day)).toBe('2027-05-27');
    expect(laterDay('2026-08-31' as Day)).toBe('2027-02-28');
    expect(laterDay('2027-06-30' as Day)).toBe('2027-12-30');
    expect(laterDay('2023-08-31' as Day)).toBe('2024-02-29');
  });
});

test('every group has answers, all of them terms, and every term is the answer of some group', () => {
  const offered = findingGroups.map((group) => answersTo({ group: group.toUpperCase() as 'GAP' }));
  expect(offered.every((answers) => answers.includes('later'))).toBe(true);
  expect(new Set(offered.flat())).toEqual(new Set(closedSchemes.decisionAnswer));
});
