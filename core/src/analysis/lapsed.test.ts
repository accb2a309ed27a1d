import type { Day, PartialDate } from '#domain/partial-date.ts';
import type { Membership } from '#domain/record.ts';
import { expect, test } from 'vitest';
import { isLapsedOn } from './lapsed.ts';

const recorded = (recordedOn: string, more: Partial<Membership> = {}): Membership =>
  ({
    validFrom: null,
    validTo: null,
    basis: 'basis.stated',
    confirmation: 'confirmation.said',
    renewedOn: null,
    recordedOn,
    ...more,
  }) as Membership;

const on = (day: string) => day as Day;
const date = (text: string) => text as PartialDate;

test.for([
  ['recorded 24 months ago to the day', recorded('2024-06-01'), false],
  ['recorded in the month before', recorded('2024-05-01'), true],
  ['renewed since', recorded('2019-01-01', { renewedOn: date('2025') }), false],
  ['renewed in a year that ended less than 24 months ago', recorded('2019-01-01', { renewedOn: date('2024') }), false],
  ['renewed in a year that ended longer ago', recorded('2019-01-01', { renewedOn: date('2023') }), true],
  ['confirmed by the network', recorded('2020-01-01', { confirmation: 'confirmation.confirmed' }), true],
  ['disputed', recorded('2020-01-01', { confirmation: 'confirmation.disputed' }), false],
  ['inferred', recorded('2020-01-01', { basis: 'basis.inferred' }), false],
  ['ended', recorded('2020-01-01', { validTo: date('2022') }), false],
] as const)('a tie %s', ([, membership, lapsed]) => {
  expect(isLapsedOn(membership, on('2026-06-01'))).toBe(lapsed);
});

test('counts from the end of the month, however long the months are', () => {
  expect(isLapsedOn(recorded('2024-02-01'), on('2026-02-28'))).toBe(false);
  expect(isLapsedOn(recorded('2024-02-29'), on('2026-03-01'))).toBe(true);
  expect(isLapsedOn(recorded('2025-12-01'), on('2026-02-28'), 2)).toBe(false);
  expect(isLapsedOn(recorded('2025-11-30'), on('2026-02-28'), 2)).toBe(true);
});
