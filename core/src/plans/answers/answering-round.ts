/** Which round an answer belongs to. */
import { firstDay, lastDay, type Day } from '#domain/partial-date.ts';
import type { RecordOf } from '#domain/record.ts';
import { isValidOn } from '#analysis/validity.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { Input } from '../command.ts';
import { roundCode } from '../rules.ts';

/** The always open round that answers make where the register has none. */
export const alwaysOpenRound = 'rnd_alwaysOpen';

/** What the register says of it at first; coordinators may word it anew. */
export const alwaysOpenInput: Input = {
  names: {
    fi: 'Jatkuva kartoitus',
    selko: 'Jatkuva kysely',
    sv: 'Fortlöpande kartläggning',
    en: 'Continuous mapping',
  },
  alwaysOpen: true,
};

/** Whether the round takes answers on the day. */
export const isOpenOn = (round: RecordOf<'round'>, day: Day): boolean =>
  isValidOn(round, day) &&
  (round.opensOn === null || firstDay(round.opensOn) <= day) &&
  (round.closesOn === null || lastDay(round.closesOn) >= day);

/** The round with the code, however it was typed; open or not. */
export const roundWithCode = (graph: GraphReader, code: string): RecordOf<'round'> | null => {
  const wanted = roundCode(code);
  return (wanted === '' ? undefined : graph.all('round').find((one) => roundCode(one.code) === wanted)) ?? null;
};

/** The id of the always open round, which may not be there yet. */
export const alwaysOpenId = (graph: GraphReader, day: Day): string =>
  graph.all('round').find((one) => one.alwaysOpen && isOpenOn(one, day))?.id ?? alwaysOpenRound;

/**
 * The round an answer sent for `wanted` belongs to: it, while it is open, else the always open one, so that an answer
 * written without a connection is never refused. Those who enter papers may enter them after the round has closed.
 */
export const roundForAnswer = (
  graph: GraphReader,
  wanted: string | null,
  day: Day,
  entersForOthers: boolean,
): string => {
  const round = wanted === null ? undefined : graph.get('round', wanted);
  return round && (entersForOthers || isOpenOn(round, day)) ? round.id : alwaysOpenId(graph, day);
};
