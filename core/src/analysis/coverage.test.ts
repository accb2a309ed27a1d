import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import type { AnyRecord } from '#domain/record.ts';
import { about, answer, input } from '#testing/answering.ts';
import { network, organisation } from '#testing/shorthand.ts';
import { add, area, patience, today, worldOf } from '#testing/world.ts';
import { answerStates, coverageOf } from './coverage.ts';
import { countRecords } from './counts.ts';
import { select } from './select.ts';

const round = (graph: ReturnType<typeof worldOf>, more: object) =>
  add(graph, 'round', { names: { fi: 'Kierros' }, ...more });

describe('coverage of a round', () => {
  test('SR065 eight answers of two respondents for two organisations in two rounds: none overwritten, each counted once', () => {
    const graph = worldOf();
    const [north, south, silent] = ['Pohjoinen', 'Etelä', 'Hiljainen'].map((name) => organisation(graph, name).id);
    const table = network(graph, 'Pöytä');
    const invited = [north, south, silent];
    const rounds = [2025, 2026].map((year) => round(graph, { code: `R${year}`, invited }));
    const who = [{ id: north ?? '' }, { id: south ?? '' }];
    for (const [at, one] of rounds.entries())
      for (const respondent of ['a', 'b'])
        answer(
          graph,
          `rsp_${respondent}${at}`,
          input(who, [
            about(table, {
              ties: [0, 1].map((n) => ({ organisation: n, relation: 'membershipRelation.member' })),
              challenges: { text: `${respondent}${at}` },
            }),
          ]),
          { round: one.id, own: at === 0 ? [] : [`rsp_${respondent}0`] },
        );
    const answers = graph.all('response').flatMap(({ id, organisations }) => organisations.map((of) => `${id} ${of}`));
    expect(new Set(answers).size).toBe(8);
    expect(graph.all('statement').map(({ text }) => text)).toEqual(['a0', 'b0', 'a1', 'b1']);
    expect(graph.all('membership')).toHaveLength(2);
    for (const one of rounds)
      expect(coverageOf(graph, graph.get('round', one.id) ?? one)).toMatchObject({
        invited: 3,
        sent: 2,
        started: 0,
        reached: 0,
        notReached: 1,
        uninvited: 0,
        isListed: true,
      });
  });

  test('tells those who began, were reached, withdrew, or were not invited', () => {
    const graph = worldOf();
    const names = ['lähetti', 'aloitti', 'tavoitettiin', 'perui', 'ei tavoitettu', 'kutsumatta'];
    const [sent, started, reached, withdrew, missed, other] = names.map(
      (name) => organisation(graph, name, { homeMunicipality: area.kemi }).id,
    );
    const one = round(graph, { invited: [sent, started, reached, withdrew, missed], reached: [sent, reached] });
    const respond = (of: string | undefined, state: string) =>
      add(graph, 'response', {
        round: one.id,
        organisations: [of],
        channel: 'responseChannel.link',
        state: `responseState.${state}`,
      });
    for (const [of, state] of [
      [sent, 'started'],
      [sent, 'sent'],
      [started, 'started'],
      [withdrew, 'withdrawn'],
      [other, 'sent'],
    ] as const)
      respond(of, state);
    expect(coverageOf(graph, one)).toEqual({
      invited: 5,
      isListed: true,
      sent: 1,
      started: 1,
      reached: 2,
      notReached: 1,
      uninvited: 1,
      municipalities: [{ municipality: area.kemi, invited: 5, sent: 1, started: 1, reached: 2, notReached: 1 }],
    });
  });

  test('of a round that knows only how many were invited has no share of a row', () => {
    const graph = worldOf();
    const one = round(graph, { invitedCount: 180 });
    const { id } = organisation(graph, 'Kemin ry', { homeMunicipality: area.kemi });
    add(graph, 'response', {
      round: one.id,
      organisations: [id],
      channel: 'responseChannel.link',
      state: 'responseState.sent',
    });
    expect(coverageOf(graph, one)).toMatchObject({
      invited: 180,
      isListed: false,
      sent: 1,
      municipalities: [{ municipality: area.kemi, invited: null, sent: 1 }],
    });
  });

  test(
    'in any round: the states add up to the invited, the rows to the whole, and each number opens its list',
    patience,
    () => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const graph = worldOf();
          const chance = chanceOf(seed);
          const places = [area.kemi, area.oulu, null];
          const all = Array.from(
            { length: 8 },
            (_, at) => organisation(graph, `J${at}`, { homeMunicipality: chance.pick(places) }).id as string,
          );
          const one = round(graph, { invited: chance.some(all, 6), reached: chance.some(all, 4) });
          for (let at = chance.below(9); at > 0; at--)
            add(graph, 'response', {
              round: one.id,
              organisations: chance.some(all, 3),
              channel: 'responseChannel.link',
              state: `responseState.${chance.pick(['sent', 'started', 'withdrawn'])}`,
            });
          const found = coverageOf(graph, one);
          const sums = Object.fromEntries(
            answerStates.map((state) => [state, found.municipalities.reduce((sum, row) => sum + row[state], 0)]),
          );
          expect(found).toMatchObject(sums);
          if (!found.isListed) return;
          expect(answerStates.reduce((sum, state) => sum + found[state], 0)).toBe(found.invited);
          for (const state of answerStates) {
            const filter = { answeredIn: [`${one.id}~${state}`], invitedTo: [one.id] };
            const listed = select(graph, 'organisation', {
              filter,
              search: '',
              day: today,
            }) as unknown as readonly AnyRecord[];
            expect(countRecords('organisation', listed).total).toBe(found[state]);
          }
        }),
        { numRuns: 80 },
      );
    },
  );
});
