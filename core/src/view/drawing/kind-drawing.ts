/** One drawing of a kind, as parts: React makes elements of them, the map an image. */
import type { DrawnKind } from '../drawn-kind.ts';
import { circlePath, type ColourToken, kindShapes, shapeBox } from './kind-shapes.ts';

/** What is known of a network's members: their number, that there are none, or nothing. */
export type RingState = 'known' | 'none' | 'unknown';
export type KindMode = 'present' | 'past' | 'dream';

export type KindLook = {
  readonly kind: DrawnKind;
  readonly mode?: KindMode | undefined;
  readonly ring?: RingState | undefined;
  readonly isUnreviewed?: boolean | undefined;
  /** Somebody wants it seen. */
  readonly isMarked?: boolean | undefined;
  /** The text of the ring's badge: a number, "0" or "?". */
  readonly badge?: string | undefined;
  /** How many are folded into it, as "+5". */
  readonly folded?: string | undefined;
};

export type DrawnPart = {
  readonly path: string;
  readonly fill?: ColourToken;
  readonly stroke?: ColourToken;
  readonly width?: number;
  readonly dash?: string;
  /** Drawn in a measure of its own: its corner, and how large one of its pixels is. */
  readonly placed?: { readonly x: number; readonly y: number; readonly scale: number };
};

const ringRadius = 30;
const outlineWidth = 2.25;
const centre = shapeBox / 2;

/** Parallel chords of the ring at 45°; the middle is covered by the disc drawn after them. */
export const ringHatch: string = [-24, -18, -12, -6, 0, 6, 12, 18, 24]
  .map((offset) => {
    const half = Math.sqrt(ringRadius ** 2 - offset ** 2);
    const point = (along: number): string =>
      `${round(centre + (offset + along) * Math.SQRT1_2)} ${round(centre + (offset - along) * Math.SQRT1_2)}`;
    return `M${point(-half)}L${point(half)}`;
  })
  .join('');

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function colours({ kind, mode }: KindLook): {
  fill: ColourToken;
  ink: ColourToken;
  line: ColourToken;
  dash: string | undefined;
} {
  if (mode === 'dream') return { fill: '--dream-soft', ink: '--edge-dream', line: '--edge-dream', dash: '5 4' };
  if (mode === 'past') return { fill: '--canvas', ink: '--edge-past', line: '--edge-past', dash: '1.5 4' };
  const shape = kindShapes[kind];
  return { fill: shape.fill, ink: shape.ink, line: '--node-outline', dash: undefined };
}

function ringParts(ring: RingState): DrawnPart[] {
  const path = circlePath(centre, centre, ringRadius);
  const fill = ring === 'known' ? '--primary-soft' : ring === 'unknown' ? '--hatch-bg' : '--canvas';
  const outline: DrawnPart = { path, stroke: '--node-outline', width: outlineWidth };
  const lines: DrawnPart[] = ring === 'unknown' ? [{ path: ringHatch, stroke: '--hatch', width: 2 }] : [];
  return [{ path, fill }, ...lines, outline];
}

/** The `transform` of a part drawn in its own measure. */
export const transformOf = ({ placed }: DrawnPart): string | undefined =>
  placed && `translate(${placed.x} ${placed.y}) scale(${placed.scale})`;

/** All parts from back to front. */
export function drawKind(look: KindLook): DrawnPart[] {
  const { outline, behind, glyph } = kindShapes[look.kind];
  const { fill, ink, line, dash } = colours(look);
  const edge = { stroke: line, width: outlineWidth, ...(dash === undefined ? {} : { dash }) };
  const placed = { x: glyph.x, y: glyph.y, scale: round(glyph.side / 24) };
  return [
    ...(look.ring === undefined ? [] : ringParts(look.ring)),
    ...(behind === undefined ? [] : [{ path: behind, fill, ...edge }]),
    { path: outline, fill, ...edge },
    glyph.isFilled ? { path: glyph.path, fill: ink, placed } : { path: glyph.path, stroke: ink, width: 2, placed },
    ...(look.isUnreviewed === true
      ? [{ path: circlePath(6, 6, 4.5), fill: '--surface', stroke: '--node-outline', width: 2 } as const]
      : []),
    ...(look.isMarked === true ? mark() : []),
    ...(look.mode === 'dream' ? dreamStar(look.ring === undefined ? 42 : 46) : []),
  ];
}

/** A bookmark on a cloudberry disc, at the lower left: no other sign stands there, nor looks like it. */
function mark(): DrawnPart[] {
  const [x, y] = [2, 45];
  return [
    { path: circlePath(x, y, 11), fill: '--accent', stroke: '--node-outline', width: outlineWidth },
    { path: `M${x - 4.5} ${y - 6.5}h9v13l-4.5 -4l-4.5 4z`, fill: '--on-accent' },
  ];
}

function dreamStar(at: number): DrawnPart[] {
  const low = shapeBox - at;
  return [
    { path: circlePath(at, low, 9), fill: '--surface', stroke: '--edge-dream', width: 1.75 },
    { path: `M${at} ${low - 6}l1.5 4.5l4.5 1.5l-4.5 1.5l-1.5 4.5l-1.5 -4.5l-4.5 -1.5l4.5 -1.5z`, fill: '--edge-dream' },
  ];
}

/** The box that holds the whole drawing: larger with a ring, a badge or a mark, or with a dream's star. */
export function kindViewBox({
  ring,
  mode,
  folded,
  isMarked,
}: Pick<KindLook, 'ring' | 'mode' | 'folded' | 'isMarked'>): {
  readonly x: number;
  readonly y: number;
  readonly side: number;
} {
  if (ring !== undefined || folded !== undefined || isMarked === true) return { x: -14, y: -14, side: 76 };
  return mode === 'dream' ? { x: -4, y: -4, side: 56 } : { x: 0, y: 0, side: shapeBox };
}

/** Letters in badges: their size, how far their foot is below the middle, and the outline around. */
export const badgeStyle = { letters: 16, foot: 5.75, outline: outlineWidth };

/** A badge: its middle, height, and a width that fits the text. */
export type Badge = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Badges reach no further to the right: a name may begin there. */
const badgeEnd = 57;

const badgeAt = (text: string, y: number, height: number): Badge => {
  const width = Math.max(height, 13 + 9 * text.length);
  return { x: badgeEnd - width / 2, y, width, height };
};

/** On the upper right of a ring. */
export const ringBadge = (text: string): Badge => badgeAt(text, 1.5, 25);

/** Below the ring's own badge where there is one, and clear of the name. */
export const foldBadge = (text: string, hasRing: boolean): Badge => badgeAt(text, hasRing ? 44 : 1.5, 23);
