import { nounOf } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import { complain, type Draft } from '../draft.ts';

/** The organisation or network with the id that nobody has reviewed; null, and the problem kept, when it is none. */
export const unreviewedNew = (draft: Draft, id: string): AnyRecord | null => {
  const noun = nounOf(id);
  const record = noun === 'organisation' || noun === 'network' ? draft.ahead.get(noun, id) : undefined;
  if (!record) return complain(draft, 'unknownRecord', ['id'], { id: id.slice(0, 100) });
  if (record.review !== 'review.unreviewed') return complain(draft, 'alreadyDecided', ['id']);
  return record;
};
