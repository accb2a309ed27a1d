/** The drawing of a kind as SVG text, for images that no stylesheet reaches: map nodes and exported pictures. */
import { badgeStyle, drawKind, foldBadge, kindViewBox, ringBadge, transformOf } from './kind-drawing.ts';
import type { Badge, DrawnPart, KindLook } from './kind-drawing.ts';
import type { ColourToken } from './kind-shapes.ts';
import { escaped } from './svg-text.ts';

/** Gives the value of a token: a colour, or `var(…)` where stylesheets reach. */
export type Colouring = (token: ColourToken) => string;

export type KindSvgLook = KindLook & {
  /** Width and height in pixels. */
  readonly size: number;
  readonly colour: Colouring;
};

function partText(part: DrawnPart, colour: Colouring): string {
  const attributes = [
    `d="${part.path}"`,
    `fill="${part.fill === undefined ? 'none' : colour(part.fill)}"`,
    part.stroke === undefined
      ? ''
      : `stroke="${colour(part.stroke)}" stroke-width="${part.width ?? 1}" stroke-linecap="round" stroke-linejoin="round"`,
    part.dash === undefined ? '' : `stroke-dasharray="${part.dash}"`,
    part.placed === undefined ? '' : `transform="${transformOf(part)}"`,
  ];
  return `<path ${attributes.filter((attribute) => attribute !== '').join(' ')}/>`;
}

const fontFamily = 'Noto Sans Variable, Noto Sans, sans-serif';

function badgeText(text: string, { x, y, width, height }: Badge, ground: ColourToken, colour: Colouring): string {
  return (
    `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${height / 2}" fill="${colour(ground)}" stroke="${colour('--node-outline')}" stroke-width="${badgeStyle.outline}"/>` +
    `<text x="${x}" y="${y + badgeStyle.foot}" text-anchor="middle" font-size="${badgeStyle.letters}" font-weight="700" fill="${colour('--ink')}">${escaped(text)}</text>`
  );
}

/** The drawing without its badges, in the measure of its view box. */
export function kindParts(look: KindLook, colour: Colouring): string {
  return drawKind(look)
    .map((part) => partText(part, colour))
    .join('');
}

/** The badges alone; whoever uses them says in which font. */
export function kindBadges({ badge, folded, ring }: KindLook, colour: Colouring): string {
  return [
    badge === undefined ? '' : badgeText(badge, ringBadge(badge), '--surface', colour),
    folded === undefined ? '' : badgeText(folded, foldBadge(folded, ring !== undefined), '--primary-soft', colour),
  ].join('');
}

export function kindSvg(look: KindSvgLook): string {
  const { x, y, side } = kindViewBox(look);
  const drawn = kindParts(look, look.colour) + kindBadges(look, look.colour);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${look.size}" height="${look.size}" viewBox="${x} ${y} ${side} ${side}" font-family="${fontFamily}">${drawn}</svg>`;
}
