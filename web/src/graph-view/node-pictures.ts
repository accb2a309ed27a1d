/** A node's drawing as an image address: Cytoscape paints images, and every place draws a kind the same way. */
import { kindSvg, type RingState } from '#ui/index.ts';
import type { Colours } from './useColours.ts';
import type { Members, ViewNode } from './view-model.ts';

/** Images are made larger than drawn, so that zooming in keeps them sharp. */
const sharpness = 3;

const asAddress = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

const ringOf = ({ state }: Members): RingState => (state === 'atLeast' ? 'known' : state);

/** What the badge says: "8", "3+", "0", "?". */
export const badgeText = ({ state, total }: Members): string =>
  state === 'unknown' ? '?' : state === 'atLeast' ? `${total}+` : String(total);

export const nodePicture = ({ kind, members, isUnreviewed, state }: ViewNode, size: number, colours: Colours): string =>
  asAddress(
    kindSvg({
      kind,
      size: Math.round(size * sharpness),
      colour: colours,
      isUnreviewed,
      mode: state === 'ended' ? 'past' : 'present',
      ...(members === null ? {} : { ring: ringOf(members), badge: badgeText(members) }),
    }),
  );

/** The ring of the selected one: cloudberry, with an outline that is seen on every ground. */
export const selectionPicture = (size: number, colours: Colours): string =>
  asAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * sharpness}" height="${size * sharpness}" viewBox="0 0 100 100"><circle cx="50" cy="50" r="48" fill="${colours('--accent')}" stroke="${colours('--node-outline')}" stroke-width="${(2 * 100) / size}"/></svg>`,
  );
