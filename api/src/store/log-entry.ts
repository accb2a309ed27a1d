/** How stores keep a change set's changes: as one text, since the log is read only whole. */
import type { Change } from '@tvl/core/domain/change.ts';
import type { Field } from '@tvl/core/domain/field.ts';
import { emptyValue, type NounTable } from './noun-table.ts';

/** Adds fields that came after the set was written, so that readers meet every field of this program. */
const complete = (nouns: NounTable, change: Change): Change => {
  if (change.do === 'set') return change;
  const fields = nouns[change.noun] ?? {};
  const missing = Object.keys(fields).filter((name) => !Object.hasOwn(change.record, name));
  if (missing.length === 0) return change;
  const added = Object.fromEntries(missing.map((name) => [name, emptyValue(fields[name] as Field)]));
  return { ...change, record: { ...change.record, ...added } };
};

export const writtenChanges = (changes: readonly Change[]): string => JSON.stringify(changes);

export const readChanges = (nouns: NounTable, text: string): readonly Change[] =>
  (JSON.parse(text) as readonly Change[]).map((change) => complete(nouns, change));
