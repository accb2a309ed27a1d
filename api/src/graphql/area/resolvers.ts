import { countObject, countOfValue } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { reverse, type AsOf, type RecordAt } from '../record-at.ts';

const countIn =
  (noun: 'organisation' | 'network', dimension: string) =>
  ({ record, day: above }: RecordAt<'area'>, args: AsOf, context: GraphContext) => {
    const day = dayOf(args.asOf, above);
    return countObject(countOfValue(context, noun, dimension, record.id, day), 'records', day);
  };

export const resolvers = {
  Area: {
    parts: reverse('area', 'partOf'),
    networkCount: countIn('network', 'areas'),
    organisationCount: countIn('organisation', 'area'),
    practices: reverse('municipalPractice', 'area'),
    materials: reverse('material', 'about'),
    successors: reverse('area', 'predecessors'),
  },
};
