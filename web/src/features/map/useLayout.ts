import { useParameter } from '#state/address.ts';
import { useMedia } from '#state/useMedia.ts';
import { viewParameter } from './map-question.ts';

/** wide: list, map and details side by side. middle: one side panel. narrow: one at a time. */
export type Width = 'wide' | 'middle' | 'narrow';
export type Shown = 'map' | 'list' | 'table';

/** Words of the views in the address. */
export const viewWords: Readonly<Record<Shown, string>> = { map: 'kartta', list: 'luettelo', table: 'taulukko' };

export type Layout = { readonly width: Width; readonly shown: Shown };

/** Which view is looked at. Where there is room for one only, the list comes first. */
export const useLayout = (): Layout => {
  const isWide = useMedia('(width >= 90rem)');
  const isMiddle = useMedia('(width >= 64rem)');
  const width: Width = isWide ? 'wide' : isMiddle ? 'middle' : 'narrow';
  const word = useParameter(viewParameter);
  const named = (['map', 'list', 'table'] as const).find((one) => viewWords[one] === word);
  return { width, shown: named ?? (width === 'narrow' ? 'list' : 'map') };
};
