/** What a redaction leaves behind, the same in every store. */
import { changedId, type Change, type ChangeSet } from '@tvl/core/domain/change.ts';
import type { Field } from '@tvl/core/domain/field.ts';
import { RefusedChangeSetError, type Redaction } from './port.ts';
import type { NounTable } from './noun-table.ts';

/** Stands where a required text was. Finnish, as the register's first language is; searchable, so that such records are found. */
const blankText = '[poistettu]';
const blankAddress = 'https://poistettu.invalid/';

/** One redaction as it is kept: enough to do it again on an older copy, nothing of the value. */
export type KeptRedaction = Redaction & Pick<ChangeSet, 'commandId' | 'time' | 'actor' | 'reason'>;

/** Undefined when the field must hold a choice, and the record has to go instead. */
const blankOf = (field: Field): unknown => {
  if (field.is === 'list' || 'many' in field) return [];
  if (field.optional) return null;
  if (field.is === 'text' || field.is === 'prose') return blankText;
  if (field.is === 'localised') return { fi: blankText };
  return field.is === 'address' ? blankAddress : undefined;
};

export const refuseRedaction = (message: string): never => {
  throw new RefusedChangeSetError(`Not redacted: ${message}`);
};

/** What stands in the field afterwards. Throws RefusedChangeSetError for what cannot be blanked. */
export const blankFor = (nouns: NounTable, { noun, field }: Redaction): unknown => {
  const definition = nouns[noun]?.[field];
  if (!definition) return refuseRedaction(`there is no field ${noun}.${field}`);
  const blank = blankOf(definition);
  if (blank === undefined) refuseRedaction(`${noun}.${field} is a choice, not words; remove the record instead`);
  return blank;
};

/** A change of the log without the value. */
export const blanked = (change: Change, { id, field }: Redaction, blank: unknown): Change => {
  if (changedId(change) !== id) return change;
  if (change.do !== 'set') return { ...change, record: { ...change.record, [field]: blank } };
  return change.field === field ? { ...change, before: blank, after: blank } : change;
};
