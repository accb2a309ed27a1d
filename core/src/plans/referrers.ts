import { nounNames, fieldsOf, type AnyRecord } from '#domain/record.ts';
import { targetsOf, type Noun } from '#domain/ids.ts';
import type { GraphReader } from '#graph/graph.ts';

/** Where a noun's records can be pointed at: every reference field that may lead to it, and every term for concepts. */
const pointing = (target: Noun): readonly (readonly [Noun, string])[] =>
  nounNames.flatMap((noun) =>
    Object.entries(fieldsOf(noun)).flatMap(([name, field]) =>
      (field.is === 'reference' && targetsOf(field).includes(target)) || (field.is === 'term' && target === 'concept')
        ? [[noun, name] as const]
        : [],
    ),
  );

/** Records that point at the record and would dangle without it. */
export const referrersOf = (
  graph: GraphReader,
  noun: Noun,
  id: string,
): readonly { readonly noun: Noun; readonly record: AnyRecord }[] => {
  const found = new Map<string, { noun: Noun; record: AnyRecord }>();
  for (const [from, field] of pointing(noun)) {
    for (const record of graph.holding(from, field as 'id', id)) {
      if (record.id !== id) found.set(record.id, { noun: from, record });
    }
  }
  return [...found.values()];
};
