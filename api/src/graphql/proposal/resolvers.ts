import { fieldOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { fieldValue } from '../change-sets.ts';
import type { GraphContext } from '../context.ts';
import type { RecordAt } from '../record-at.ts';

/** The field the proposal would change; none of `sameAs` and `notSameAs`, which speak of the whole record. */
const fieldOfProposal = ({ about, field }: RecordAt<'proposal'>['record']) => {
  const noun = nounOf(about);
  return noun === null ? undefined : fieldOf(noun, field);
};

/** Of those two the value is an id, of others JSON. */
const valueOf = ({ field, value }: RecordAt<'proposal'>['record']): unknown =>
  field === 'sameAs' || field === 'notSameAs' ? value : (JSON.parse(value) as unknown);

const now = ({ record }: RecordAt<'proposal'>, _: unknown, context: GraphContext) => {
  const noun = nounOf(record.about);
  const field = fieldOfProposal(record);
  const about = noun && (context.graph.get(noun, record.about) as unknown as AnyRecord | undefined);
  return field && about ? fieldValue(context, field, about[record.field]) : null;
};

const proposed = ({ record }: RecordAt<'proposal'>, _: unknown, context: GraphContext) => {
  const field = fieldOfProposal(record) ?? ({ is: 'reference', to: ['organisation', 'network'] } as const);
  return fieldValue(context, field, valueOf(record));
};

export const resolvers = { Proposal: { now, proposed } };
