/** A node's drawing as an image address: Cytoscape paints images, and every place draws a kind the same way. */
import { kindSvg, type RingState } from '#ui/index.ts';
import type { Colours } from './useColours.ts';
import type { Members, ViewNode } from '@tvl/core/view/view-model.ts';

/** Images are made larger than drawn, so that zooming in keeps them sharp. */
const sharpness = 3;

const asAddress = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

const ringOf = ({ state }: Members): RingState => (state === 'atLeast' ? 'known' : state);

/** What the badge says: "8", "3+", "0", "?". */
export const badgeText = ({ state, total }: Members): string =>
  state === 'unknown' ? '?' : state === 'atLeast' ? `${total}+` : String(total);

const drawing = ({ kind, members, isUnreviewed, state }: ViewNode, size: number, colours: Colours): string =>
  kindSvg({
    kind,
    size,
    colour: colours,
    isUnreviewed,
    mode: state === 'ended' ? 'past' : 'present',
    ...(members === null ? {} : { ring: ringOf(members), badge: badgeText(members) }),
  });

/** `size`: side of the drawing in pixels. */
export const nodePicture = (node: ViewNode, size: number, colours: Colours): string =>
  asAddress(drawing(node, Math.round(size * sharpness), colours));

/** The same in the ring of the selected one: cloudberry, with an outline that is seen on every ground. */
export const selectedPicture = (node: ViewNode, size: number, ring: number, colours: Colours): string => {
  const side = Math.max(size, ring);
  const corner = (side - size) / 2;
  const circle = `<circle cx="${side / 2}" cy="${side / 2}" r="${ring / 2 - 1}" fill="${colours('--accent')}" stroke="${colours('--node-outline')}" stroke-width="1.75"/>`;
  const inner = drawing(node, size, colours).replace('<svg ', `<svg x="${corner}" y="${corner}" `);
  return asAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * sharpness}" height="${side * sharpness}" viewBox="0 0 ${side} ${side}">${circle}${inner}</svg>`,
  );
};
