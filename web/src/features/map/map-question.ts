/** What the address asks of the map: the filters of both lists side by side. */
import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { drawnKinds } from '@tvl/core/view/drawn-kind.ts';
import type { Choices } from '#state/address.ts';

export type MapNoun = 'network' | 'organisation';

/** Parameters of the map alone. */
export const hiddenParameter = 'piilota';
export const aloneParameter = 'irralliset';
export const inferredParameter = 'paatellyt';
export const aroundParameter = 'lahella';
export const viewParameter = 'nakyma';
export const selectedParameter = 'valittu';
export const sideParameter = 'paneeli';
export const detailsWord = 'tiedot';
export const off = 'ei';
export const on = 'kylla';

/** Terms say whose kinds they are; all other dimensions of both nouns filter both. */
const kindScheme: Readonly<Record<MapNoun, string>> = { network: 'networkKind.', organisation: 'organisationKind.' };

const valuesFor = (noun: MapNoun, dimension: string, values: readonly string[]): readonly string[] =>
  dimension === 'kind' ? values.filter((value) => value.startsWith(kindScheme[noun])) : values;

/** The choices in the address that filter this noun. */
export const filterOf = (noun: MapNoun, choices: Choices): Choices =>
  Object.fromEntries(
    Object.entries(choices).flatMap(([dimension, all]) => {
      const values = dimensionsOf(noun).has(dimension) ? valuesFor(noun, dimension, all) : [];
      return values.length === 0 ? [] : [[dimension, values] as const];
    }),
  );

/** The dimensions chosen in, each under one noun: where both have it, networks speak for it. */
export const chosenDimensions = (
  choices: Choices,
): readonly { readonly noun: MapNoun; readonly dimension: string; readonly values: readonly string[] }[] => {
  const networks = filterOf('network', choices);
  const organisations = filterOf('organisation', choices);
  const ofNetworks = Object.entries(networks).map(([dimension, values]) => ({
    noun: 'network' as const,
    dimension,
    values,
  }));
  const ofOrganisations = Object.entries(organisations)
    .filter(([dimension]) => dimension === 'kind' || !(dimension in networks))
    .map(([dimension, values]) => ({ noun: 'organisation' as const, dimension, values }));
  return [...ofNetworks, ...ofOrganisations];
};

export const hiddenKinds = (text: string | null): ReadonlySet<DrawnKind> =>
  new Set(drawnKinds.filter((kind) => (text ?? '').split(',').includes(kind)));
