import { RegionPartsDocument } from '../generated/graphql.ts';
import { useData } from '#state/useData.ts';

/** The region and its parts, whose places in a list of areas come first. */
export const useRegion = (): readonly string[] => {
  const { data } = useData(RegionPartsDocument, {});
  return data?.region ? [data.region.id, ...data.region.parts.map(({ id }) => id)] : [];
};
