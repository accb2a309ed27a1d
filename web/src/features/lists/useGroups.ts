import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { closedSchemes, isClosedScheme } from '@tvl/core/domain/schemes.ts';
import { useRegion } from '#records/useRegion.ts';
import type { DimensionDefinition, GroupsAnswer, ListDefinition, Row } from './definition.ts';
import type { Asked } from './useQuestion.ts';

const termsOf = ({ scheme }: DimensionDefinition): readonly string[] =>
  scheme !== undefined && isClosedScheme(scheme) ? closedSchemes[scheme].map((code) => `${scheme}.${code}`) : [];

/** How many each choice of the filters would list, by dimension. Those behind "more" are asked for when needed. */
export const useGroups = <R extends Row>(
  { list, dimensions, loadGroups }: ListDefinition<R>,
  asked: Asked,
  wants: { readonly more: boolean; readonly review: boolean },
): GroupsAnswer => {
  const region = useRegion();
  const isChosen = (place: DimensionDefinition['place']): boolean =>
    dimensions.some((one) => one.place === place && asked.filter[one.id] !== undefined);
  const question = {
    filter: asked.filter,
    search: asked.search,
    asOf: asked.asOf,
    more: wants.more || isChosen('more'),
    review: wants.review || isChosen('review'),
    rows: Object.fromEntries(
      dimensions.map((one) => [
        `${one.id}Rows`,
        [...new Set([...termsOf(one), ...(one.isArea ? region : []), ...(asked.filter[one.id] ?? [])])],
      ]),
    ),
  };
  const { data } = useQuery({
    queryKey: ['groups', list, question],
    queryFn: () => loadGroups(question),
    placeholderData: keepPreviousData,
  });
  return data ?? {};
};
