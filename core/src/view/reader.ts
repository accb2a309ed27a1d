import type { Localised } from '#domain/localised.ts';
import type { MapBounds } from './map-extent.ts';

/** Who looks at the map: names in their language, in its alphabet. */
export type Reader = {
  readonly nameOf: (names: Localised) => { readonly text: string; readonly lang: string | undefined };
  readonly compare: (a: string, b: string) => number;
  /** How much one map of theirs is made of at most; `mostOnMap` without it. */
  readonly most?: MapBounds;
};
