/** How far a round has reached: of those invited, who has answered, begun, or at least been reached. */
import type { Id } from '#domain/id.ts';
import type { RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';

type Round = RecordOf<'round'>;

/** sent, started, reached without an answer, not reached; in this order the first that holds. */
export const answerStates = ['sent', 'started', 'reached', 'notReached'] as const;
export type AnswerState = (typeof answerStates)[number];

/** Where an organisation is in a round; null when it was not invited and has not answered. */
export const answerStateOf = (
  graph: GraphReader,
  round: Round,
  organisation: Id<'organisation'>,
): AnswerState | null => {
  const states = graph
    .holding('response', 'organisations', organisation)
    .filter((one) => one.round === round.id)
    .map(({ state }) => state);
  if (states.includes('responseState.sent')) return 'sent';
  if (states.includes('responseState.started')) return 'started';
  if (states.length > 0 || round.reached.includes(organisation)) return 'reached';
  return round.invited.includes(organisation) ? 'notReached' : null;
};

export type CoverageRow = { readonly [S in AnswerState]: number } & {
  /** Null when only a number was invited: nobody knows which of them these are. */
  readonly invited: number | null;
};

export type Coverage = CoverageRow & {
  /** Whether the invited are listed: then the states add up to them. */
  readonly isListed: boolean;
  /** Of the sent, organisations that were not invited; they are not among the others. 0 when only a number was. */
  readonly uninvited: number;
  /** By home municipality; null for those without one. Largest first. */
  readonly municipalities: readonly (CoverageRow & { readonly municipality: Id<'area'> | null })[];
};

const rowOf = (states: readonly AnswerState[], isListed: boolean): CoverageRow => {
  const count = (state: AnswerState): number => states.filter((one) => one === state).length;
  return {
    invited: isListed ? states.length : null,
    sent: count('sent'),
    started: count('started'),
    reached: count('reached'),
    notReached: count('notReached'),
  };
};

/** O(invited + responses of the round). */
export const coverageOf = (graph: GraphReader, round: Round): Coverage => {
  const isListed = round.invited.length > 0;
  const answering = graph.holding('response', 'round', round.id).flatMap(({ organisations }) => organisations);
  const asked = isListed ? round.invited : [...new Set([...answering, ...round.reached])];
  const found = asked.flatMap((id) => {
    const state = answerStateOf(graph, round, id);
    return state === null ? [] : [{ id, state, home: graph.get('organisation', id)?.homeMunicipality ?? null }];
  });
  const others = isListed ? [...new Set(answering)].filter((id) => !round.invited.includes(id)) : [];
  const whole = rowOf(
    found.map(({ state }) => state),
    isListed,
  );
  const homes = Map.groupBy(found, ({ home }) => home);
  return {
    ...whole,
    invited: isListed ? whole.invited : round.invitedCount,
    isListed,
    uninvited: others.filter((id) => answerStateOf(graph, round, id) === 'sent').length,
    municipalities: [...homes]
      .map(([municipality, members]) => ({
        municipality,
        ...rowOf(
          members.map(({ state }) => state),
          isListed,
        ),
      }))
      .toSorted((a, b) => total(b) - total(a)),
  };
};

const total = ({ sent, started, reached, notReached }: CoverageRow): number => sent + started + reached + notReached;
