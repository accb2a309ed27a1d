/** Parameters of the page around the map; what is chosen of the map itself is read in core. */
import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import type { Filter } from '@tvl/core/analysis/select.ts';
import { filterFor, type MapNoun } from '@tvl/core/view/chosen-map.ts';

export const viewParameter = 'nakyma';
export const sideParameter = 'paneeli';
export const detailsWord = 'tiedot';

export type ChosenDimension = {
  readonly noun: MapNoun;
  readonly dimension: string;
  readonly values: readonly string[];
};

/** The dimensions chosen in, each under one noun: where both have it, networks speak for it. */
export const chosenDimensions = (filter: Filter): readonly ChosenDimension[] => {
  const networks = filterFor('network', filter);
  const ofNetworks = Object.entries(networks).map(([dimension, values]) => ({
    noun: 'network' as const,
    dimension,
    values,
  }));
  const ofOrganisations = Object.entries(filterFor('organisation', filter))
    .filter(([dimension]) => dimension === 'kind' || !dimensionsOf('network').has(dimension))
    .map(([dimension, values]) => ({ noun: 'organisation' as const, dimension, values }));
  return [...ofNetworks, ...ofOrganisations];
};
