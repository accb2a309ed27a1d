import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayAt, dayNumber } from '#domain/day-number.ts';
import type { Day } from '#domain/partial-date.ts';
import { randomRegister } from '#testing/random-register.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, patience, today, worldOf } from '#testing/world.ts';
import { mapOf } from '#testing/map-of.ts';
import { nextChange, timeMarksOf } from './time-marks.ts';

const day = (text: string): Day => text as Day;

describe('marks of time', () => {
  test('stand where something begins, is over or happens, those of a day together', () => {
    const graph = worldOf();
    const old = network(graph, 'Vanha', { validFrom: '2012-03', validTo: '2019' });
    const other = network(graph, 'Toinen', { validTo: '2019-12-31' });
    const member = organisation(graph, 'Jäsen');
    const tied = tie(graph, member, old, 'member', { validFrom: '2014-05-20' });
    const meeting = add(graph, 'event', { names: { fi: 'Kokous' }, kind: 'eventKind.meeting', startsOn: '2014-05-20' });
    add(graph, 'event', { names: { fi: 'Joskus' }, kind: 'eventKind.meeting' });
    expect(timeMarksOf(graph, today)).toEqual({
      from: '2012-01-01',
      to: today,
      marks: [
        { day: '2012-03-01', kind: 'begins', ids: [old.id] },
        { day: '2014-05-20', kind: 'event', ids: [meeting.id] },
        { day: '2014-05-20', kind: 'begins', ids: [tied.id] },
        { day: '2020-01-01', kind: 'ends', ids: [old.id, other.id] },
      ],
    });
  });

  test('reach beyond today where something is to end, and are none of a register without dates', () => {
    const graph = worldOf();
    expect(timeMarksOf(graph, today)).toEqual({ from: '2026-01-01', to: today, marks: [] });
    network(graph, 'Hanke', { validTo: '2027-08' });
    expect(timeMarksOf(graph, today)).toMatchObject({ from: '2026-01-01', to: '2027-09-01' });
  });

  test('between two of them the map is the same on every day', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 9000 }), (seed, at) => {
        const graph = randomRegister(seed);
        const { marks } = timeMarksOf(graph, today);
        const marked = new Set(marks.map((mark) => mark.day));
        const shown = (on: Day): readonly string[] => {
          const everything = { filter: {}, search: '', day: on } as const;
          const map = mapOf(graph, { networks: everything, organisations: everything, connectedOnly: false });
          return [...map.nodes, ...map.edges].map(({ id }) => id);
        };
        const one = dayAt(dayNumber(day('2005-01-01')) + at);
        const before = [...marked].toSorted().findLast((mark) => mark <= one) ?? day('1990-01-01');
        expect(shown(one)).toEqual(shown(before));
        if (!marked.has(dayAfter(one))) expect(shown(dayAfter(one))).toEqual(shown(one));
      }),
      { numRuns: 200 },
    );
  });

  test('lead from one to the next, each way, and no further', () => {
    const graph = worldOf();
    network(graph, 'Verkosto', { validFrom: '2012', validTo: '2014' });
    const marks = timeMarksOf(graph, today);
    expect(nextChange(marks, today, 'back')).toBe('2015-01-01');
    expect(nextChange(marks, day('2015-01-01'), 'back')).toBe('2012-01-01');
    expect(nextChange(marks, day('2012-01-01'), 'back')).toBeNull();
    expect(nextChange(marks, day('2012-01-01'), 'on')).toBe('2015-01-01');
    expect(nextChange(marks, today, 'on')).toBeNull();
  });
});
