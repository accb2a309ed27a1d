/** Resolvers that the field tables give: one for every field of every noun. */
import type { Field, ScalarField } from '@tvl/core/domain/field.ts';
import { isMany } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldsOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import { isSuggestion, isUnreviewed } from '@tvl/core/analysis/validity.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { changeSetsOf, type HistoryArgs } from './change-sets.ts';
import type { GraphContext } from './context.ts';
import { hasName } from './name-order.ts';
import { lookUp, lookUpAll, reverse, type RecordAt } from './record-at.ts';

type FieldResolver = (parent: RecordAt, args: never, context: GraphContext) => unknown;

const valueOf = (parent: RecordAt, name: string): unknown => (parent.record as unknown as AnyRecord)[name];

const leadsToRecord = (field: Field | ScalarField): boolean => field.is === 'term' || field.is === 'reference';

/** Items of a list field, with terms and references followed. */
const itemsOf =
  (name: string, parts: Readonly<Record<string, ScalarField>>): FieldResolver =>
  (parent, _, context) =>
    ((valueOf(parent, name) ?? []) as readonly Readonly<Record<string, unknown>>[]).map((item) =>
      Object.fromEntries(
        Object.entries(parts).map(([part, field]) => {
          const value = item[part] ?? null;
          const isId = leadsToRecord(field) && typeof value === 'string';
          return [part, isId ? lookUp(context, value, parent.day) : value] as const;
        }),
      ),
    );

const resolverOf = (name: string, field: Field): FieldResolver => {
  if (field.is === 'list') return itemsOf(name, field.of);
  if (!leadsToRecord(field)) return (parent) => valueOf(parent, name) ?? null;
  if (isMany(field))
    return (parent, _, context) => lookUpAll(context, (valueOf(parent, name) ?? []) as readonly string[], parent.day);
  return (parent, _, context) => {
    const id = valueOf(parent, name);
    return typeof id === 'string' ? lookUp(context, id, parent.day) : null;
  };
};

const common: Readonly<Record<string, FieldResolver>> = {
  id: (parent) => parent.record.id,
  unreviewed: (parent) => isUnreviewed(parent.record),
  suggestion: (parent) => isSuggestion(parent.record),
  path: (parent) => pathOf(parent.record.id),
  history: (parent, args: HistoryArgs, context) => changeSetsOf(context, parent.record.id, args),
};

const named: Readonly<Record<string, FieldResolver>> = { links: reverse('link', 'from', 'to') };

/** Every field of the noun that the tables know; what a folder adds comes beside it. */
export const resolversOfRecord = (noun: Noun): Readonly<Record<string, FieldResolver>> => ({
  ...common,
  ...(hasName(noun) ? named : {}),
  ...Object.fromEntries(Object.entries(fieldsOf(noun)).map(([name, field]) => [name, resolverOf(name, field)])),
});
