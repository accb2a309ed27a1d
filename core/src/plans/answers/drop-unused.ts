import type { Change } from '#domain/change.ts';
import { nounOf } from '#domain/ids.ts';
import { isUnreviewed } from '#analysis/validity.ts';
import { removeFrom } from '../draft.ts';
import { isUnsaid, type AnswerDraft } from './answer-draft.ts';

const idsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** What a change no longer points at. */
const letGo = (change: Change): readonly string[] => {
  if (change.do === 'set') return idsIn(change.before);
  return change.do === 'remove' ? Object.values(change.record).flatMap(idsIn) : [];
};

const touched = ({ changes }: AnswerDraft): readonly string[] => changes.flatMap(letGo);

/** Memberships that nobody says any more, once nothing is proposed about them either. */
const dropUnsaid = (draft: AnswerDraft): void => {
  for (const id of new Set(touched(draft))) {
    const membership = nounOf(id) === 'membership' ? draft.ahead.get('membership', id) : undefined;
    if (membership && isUnsaid(membership)) removeFrom(draft, 'membership', id);
  }
};

/**
 * Removes what answers brought and nothing needs any more: memberships nobody says, and new organisations and networks
 * that this response brought, or that others brought, withdrew, and this was the last to speak of.
 */
export const dropUnused = (draft: AnswerDraft): void => {
  dropUnsaid(draft);
  const brought = (['network', 'organisation'] as const).flatMap((noun) =>
    draft.ahead.holding(noun, 'recordedIn', draft.response).map(({ id }) => id as string),
  );
  for (const id of new Set([...brought, ...touched(draft)])) {
    const noun = nounOf(id);
    const record = noun === 'organisation' || noun === 'network' ? draft.ahead.get(noun, id) : undefined;
    if (noun && record && record.recordedIn !== null && isUnreviewed(record)) removeFrom(draft, noun, id);
  }
};
