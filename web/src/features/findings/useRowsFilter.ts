import { useMemo } from 'react';
import type { NetworkFilter } from '../../generated/graphql.ts';
import { useView } from '#state/address.ts';
import { dimensions } from './question.ts';

/** Which networks stand in the matrix: by theme and area, as in the lists of findings. */
export const useRowsFilter = (): NetworkFilter => {
  const { choices } = useView();
  return useMemo(() => {
    const [themes, areas] = [choices[dimensions.theme.parameter], choices[dimensions.area.parameter]];
    return { ...(themes ? { themes: [...themes] } : {}), ...(areas ? { areas: [...areas] } : {}) };
  }, [choices]);
};
