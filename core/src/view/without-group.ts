import { dimensionsOf } from '#analysis/dimensions.ts';
import { nounOf } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { groupingDimensions } from './chosen-map.ts';
import type { ViewModel } from './view-model.ts';

/**
 * The drawn records that could be in a group of the grouping and are in none, because nobody has said: not known is
 * shown, not passed over. What the grouping does not ask about (organisations have no functions) is not among them.
 */
export const withoutGroup = (graph: GraphReader, { nodes, grouping }: ViewModel, day: Day): ReadonlySet<string> =>
  new Set(
    nodes.flatMap(({ id, isGroup }) => {
      const noun = nounOf(id);
      if (isGroup || (noun !== 'network' && noun !== 'organisation')) return [];
      const dimension = dimensionsOf(noun).get(groupingDimensions[grouping][noun] ?? '');
      const record = graph.get(noun, id) as unknown as AnyRecord | undefined;
      return dimension && record && dimension.values(graph, record, day).length === 0 ? [id] : [];
    }),
  );
