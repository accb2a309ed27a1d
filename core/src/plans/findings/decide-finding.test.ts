import { describe, expect, test } from 'vitest';
import { network, organisation } from '#testing/shorthand.ts';
import { attempt, run, today, worldOf } from '#testing/world.ts';
import { decisionsOf } from '#analysis/findings/decisions.ts';
import { pairFindingId } from '#analysis/findings/finding.ts';
import type { FindingCommand } from '../command.ts';

const graph = worldOf();
const [a, b] = [network(graph, 'Hyvinvointiverkosto'), network(graph, 'Hyte-verkosto')];
const [one, other] = [organisation(graph, 'Kerho'), organisation(graph, 'Kerho ry')];
const overlap = pairFindingId('networkOverlap', b.id, a.id);
const gap = `noTheme~${a.id}`;
const duplicate = pairFindingId('organisationDuplicate', one.id, other.id);

const deciding = (finding: string, answer: string, more: Partial<FindingCommand> = {}): FindingCommand => ({
  do: 'decideFinding',
  finding,
  kind: finding === overlap ? 'parallel' : finding === gap ? 'noTheme' : 'likeName',
  band: 2,
  answer: `decisionAnswer.${answer}`,
  dismissal: answer === 'dismiss' ? 'dismissalReason.notUs' : null,
  text: null,
  lookAgainOn: answer === 'later' ? '2026-09' : null,
  ...more,
});

describe('deciding on a finding', () => {
  test.for<readonly [string, readonly string[]]>([
    [overlap, ['keep', 'proposeMerge', 'divideWork', 'later']],
    [gap, ['dismiss', 'later']],
    [duplicate, ['same', 'different', 'unsure', 'later']],
  ])('%s takes the answers of its group and no others', ([finding, fitting]) => {
    const all = ['keep', 'later', 'proposeMerge', 'divideWork', 'dismiss', 'same', 'different', 'unsure'];
    for (const answer of all) {
      const planned = attempt(worldLike(), deciding(finding, answer));
      if (fitting.includes(answer)) expect(planned.ok, answer).toBe(true);
      else expect(planned, answer).toMatchObject({ ok: false, error: [{ code: 'wrongAnswer', path: ['answer'] }] });
    }
  });

  /** Decisions leave no trace in one another. */
  const worldLike = () => graph.fork();

  test('makes a record of the kind and band that was decided on, with reason and day', () => {
    const own = worldLike();
    const { changes } = run(own, deciding(gap, 'dismiss', { text: 'Ei koske meitä.', lookAgainOn: '2027-01-01' }));
    expect(changes).toMatchObject([
      {
        do: 'create',
        noun: 'decision',
        record: {
          finding: gap,
          kind: 'noTheme',
          band: 2,
          answer: 'decisionAnswer.dismiss',
          dismissal: 'dismissalReason.notUs',
          text: 'Ei koske meitä.',
          lookAgainOn: '2027-01-01',
          recordedOn: today,
        },
      },
    ]);
    expect(decisionsOf(own).get(gap)).toHaveLength(1);
  });

  test.for<readonly [string, FindingCommand, object]>([
    ['an analysis nobody knows', deciding(`noSuch~${a.id}`, 'dismiss'), { code: 'unknownRecord', path: ['finding'] }],
    ['a finding about nothing', deciding('noTheme', 'dismiss'), { code: 'unknownRecord', path: ['finding'] }],
    [
      'a subject that is gone',
      deciding('noTheme~net_gone', 'dismiss'),
      { code: 'unknownRecord', params: { id: 'net_gone' } },
    ],
    [
      'a kind of another analysis',
      deciding(gap, 'dismiss', { kind: 'parallel' }),
      { code: 'wrongType', path: ['kind'] },
    ],
    [
      'a gap dismissed without a reason',
      deciding(gap, 'dismiss', { dismissal: null }),
      { code: 'required', path: ['dismissal'] },
    ],
    [
      'a reason that is no term',
      deciding(gap, 'dismiss', { dismissal: 'dismissalReason.no' }),
      { code: 'unknownTerm', path: ['dismissal'] },
    ],
    ['later without a day', deciding(gap, 'later', { lookAgainOn: null }), { code: 'required', path: ['lookAgainOn'] }],
    [
      'a day that is today',
      deciding(gap, 'later', { lookAgainOn: today }),
      { code: 'notLater', path: ['lookAgainOn'] },
    ],
    ['a month that has begun', deciding(overlap, 'keep', { lookAgainOn: '2026-06' }), { code: 'notLater' }],
    [
      'no day at all',
      deciding(gap, 'later', { lookAgainOn: '2026-13-01' }),
      { code: 'wrongDate', path: ['lookAgainOn'] },
    ],
    [
      'a text beyond its length',
      deciding(overlap, 'keep', { text: 'a'.repeat(2001) }),
      { code: 'tooLong', path: ['text'] },
    ],
  ])('is refused with %s', ([, command, problem]) => {
    expect(attempt(graph.fork(), command)).toMatchObject({ ok: false, error: [problem] });
  });

  test('is taken back like everything else', () => {
    const own = worldLike();
    const set = run(own, deciding(duplicate, 'different'));
    run(own, { do: 'undo', changeSet: set });
    expect(decisionsOf(own).size).toBe(0);
  });
});
