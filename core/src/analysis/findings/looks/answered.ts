/** Which of several answers came last. */
import { firstDay } from '#domain/partial-date.ts';
import type { RecordOf } from '#domain/record.ts';
import type { Reason } from '../finding.ts';
import { reason } from './reason.ts';

export type Response = RecordOf<'response'>;

const dateOf = ({ sentOn, recordedOn }: Response): string => firstDay(sentOn ?? recordedOn);

/** The one sent last; of one day, the last by id. Null for none. */
export const latestOf = (responses: readonly Response[]): Response | null =>
  responses.reduce<Response | null>((last, one) => (last && isLater(last, one) ? last : one), null);

const isLater = (a: Response, b: Response): boolean =>
  dateOf(a) > dateOf(b) || (dateOf(a) === dateOf(b) && a.id > b.id);

export const answered = (response: Response): Reason =>
  reason('answered', [response.round], { date: response.sentOn ?? response.recordedOn });
