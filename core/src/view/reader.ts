import type { Localised } from '#domain/localised.ts';

/** Who looks at the map: names in their language, in its alphabet. */
export type Reader = {
  readonly nameOf: (names: Localised) => { readonly text: string; readonly lang: string | undefined };
  readonly compare: (a: string, b: string) => number;
};
