/** A node's drawing as an image address: Cytoscape paints images, and every place draws a kind the same way. */
import type { KindLook } from '@tvl/core/view/drawing/kind-drawing.ts';
import { kindSvg } from '@tvl/core/view/drawing/kind-svg.ts';
import type { Colours } from './useColours.ts';

/** Images are made larger than drawn, so that zooming in keeps them sharp. */
const sharpness = 3;

const asAddress = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

export type Pictures = {
  /** `size`: side of the drawing in pixels. */
  readonly plain: (look: KindLook, size: number) => string;
  /** In the ring of the selected one: cloudberry, with an outline that is seen on every ground. */
  readonly selected: (look: KindLook, size: number, ring: number) => string;
};

/** Each drawing is made once: hundreds of nodes share a few. */
export const picturesIn = (colours: Colours): Pictures => {
  const made = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
  return {
    plain: (look, size) =>
      once(`${size} ${JSON.stringify(look)}`, () =>
        asAddress(kindSvg({ ...look, size: Math.round(size * sharpness), colour: colours })),
      ),
    selected: (look, size, ring) => {
      const side = Math.max(size, ring);
      const corner = (side - size) / 2;
      const circle = `<circle cx="${side / 2}" cy="${side / 2}" r="${ring / 2 - 1}" fill="${colours('--accent')}" stroke="${colours('--node-outline')}" stroke-width="1.75"/>`;
      const inner = kindSvg({ ...look, size, colour: colours }).replace('<svg ', `<svg x="${corner}" y="${corner}" `);
      return asAddress(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${side * sharpness}" height="${side * sharpness}" viewBox="0 0 ${side} ${side}">${circle}${inner}</svg>`,
      );
    },
  };
};
