/** The drawing of a kind as SVG text, for images that no stylesheet reaches: map nodes and exported pictures. */
import { type DrawnPart, drawKind, type KindLook, kindViewBox, ringBadge } from './kind-drawing.ts';
import type { ColourToken } from './kind-shapes.ts';

export type KindSvgLook = KindLook & {
  /** Width and height in pixels. */
  readonly size: number;
  /** The text of the ring's badge: a number, "0" or "?". */
  readonly badge?: string | undefined;
  /** Gives the value of a token, for instance from getComputedStyle. */
  readonly colour: (token: ColourToken) => string;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function partText(part: DrawnPart, colour: KindSvgLook['colour']): string {
  const attributes = [
    `d="${part.path}"`,
    `fill="${part.fill === undefined ? 'none' : colour(part.fill)}"`,
    part.stroke === undefined
      ? ''
      : `stroke="${colour(part.stroke)}" stroke-width="${part.width ?? 1}" stroke-linecap="round" stroke-linejoin="round"`,
    part.dash === undefined ? '' : `stroke-dasharray="${part.dash}"`,
    part.transform === undefined ? '' : `transform="${part.transform}"`,
  ];
  return `<path ${attributes.filter((attribute) => attribute !== '').join(' ')}/>`;
}

function badgeText(text: string, colour: KindSvgLook['colour']): string {
  const { x, y, width, height } = ringBadge(text);
  return (
    `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${height / 2}" fill="${colour('--surface')}" stroke="${colour('--node-outline')}" stroke-width="2.25"/>` +
    `<text x="${x}" y="${y + 5.75}" text-anchor="middle" font-family="Noto Sans Variable, sans-serif" font-size="16" font-weight="700" fill="${colour('--ink')}">${escaped(text)}</text>`
  );
}

export function kindSvg(look: KindSvgLook): string {
  const { x, y, side } = kindViewBox(look);
  const parts = drawKind(look).map((part) => partText(part, look.colour));
  const badge = look.badge === undefined ? '' : badgeText(look.badge, look.colour);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${look.size}" height="${look.size}" viewBox="${x} ${y} ${side} ${side}">${parts.join('')}${badge}</svg>`;
}
