/**
 * Many nodes as few paths: what drawings alike have in common is one path for all of them. A browser paints a thousand
 * nodes this way in the time that a hundred take as elements of their own.
 */
import {
  badgeStyle,
  drawKind,
  foldBadge,
  ringBadge,
  kindViewBox,
  type Badge,
  type DrawnPart,
  type KindLook,
} from '../drawing/kind-drawing.ts';
import { roundRectangle, shapeBox, type ColourToken } from '../drawing/kind-shapes.ts';
import type { Colouring } from '../drawing/kind-svg.ts';
import { relativePath } from '../drawing/relative-path.ts';
import { escaped, exact, short } from '../drawing/svg-text.ts';
import { nodeLookOf } from './node-look.ts';
import type { SceneNode } from './scene.ts';

/** Glyphs are about this large in the drawings' own measure. */
const glyphBox = 24;

type Seen = { readonly one: SceneNode; readonly look: KindLook };

/** Letters and glyphs smaller than this on the screen are specks, and left out. Pixels. */
const least = 5;

const scaleOf = ({ one, look }: Seen): number => one.drawing / kindViewBox(look).side;

const painted = (part: Pick<DrawnPart, 'fill' | 'stroke' | 'width' | 'dash'>, colour: Colouring): string => {
  const dash = part.dash === undefined ? '' : ` stroke-dasharray="${part.dash}"`;
  const stroke =
    part.stroke === undefined ? '' : ` stroke="${colour(part.stroke)}" stroke-width="${part.width}"${dash}`;
  return `fill="${part.fill === undefined ? 'none' : colour(part.fill)}"${stroke}`;
};

/** One part of a drawing at every node of that drawing. */
const partSvg = (part: DrawnPart, nodes: readonly SceneNode[], scale: number, colour: Colouring): string => {
  const { x, y, steps } = relativePath(part.path);
  const own = part.placed ?? { x: 0, y: 0, scale: 1 };
  const whole = scale * own.scale;
  const left = x + (own.x - shapeBox / 2) / own.scale;
  const top = y + (own.y - shapeBox / 2) / own.scale;
  const path = nodes.map((one) => `M${short(one.x / whole + left)} ${short(one.y / whole + top)}${steps}`).join('');
  return `<path d="${path}" ${painted(part, colour)} transform="scale(${exact(whole)})"/>`;
};

const drawingsSvg = (alike: readonly Seen[], zoom: number, colour: Colouring): string => {
  const [first] = alike;
  if (!first) return '';
  const nodes = alike.map(({ one }) => one);
  const isRead = glyphBox * scaleOf(first) * zoom >= least;
  return drawKind(first.look)
    .filter(({ placed }) => isRead || placed === undefined)
    .map((part) => partSvg(part, nodes, scaleOf(first), colour))
    .join('');
};

type Placed = { readonly at: SceneNode; readonly badge: Badge; readonly text: string };

const badgesSvg = (placed: readonly Placed[], fill: ColourToken, scale: number, zoom: number, colour: Colouring) => {
  if (placed.length === 0) return '';
  const spots = placed.map(({ at, badge, text }) => {
    const x = at.x / scale - shapeBox / 2 + badge.x;
    const y = at.y / scale - shapeBox / 2 + badge.y;
    return { x, y, badge, text };
  });
  const path = spots.map(({ x, y, badge: { width, height } }) =>
    roundRectangle(short(x - width / 2), short(y - height / 2), width, height, height / 2),
  );
  const isRead = badgeStyle.letters * scale * zoom >= least;
  const texts = isRead
    ? spots.map(({ x, y, text }) => `<text x="${short(x)}" y="${short(y + badgeStyle.foot)}">${escaped(text)}</text>`)
    : [];
  const style = { fill, stroke: '--node-outline', width: badgeStyle.outline } as const;
  return (
    `<g transform="scale(${exact(scale)})"><path d="${path.join('')}" ${painted(style, colour)}/>` +
    `<g font-size="${badgeStyle.letters}" font-weight="700" fill="${colour('--ink')}">${texts.join('')}</g></g>`
  );
};

const byScale = (seen: readonly Seen[]): readonly (readonly Seen[])[] => [...Map.groupBy(seen, scaleOf).values()];

/** All of the nodes, badges on top. */
export const crowdSvg = (nodes: readonly SceneNode[], zoom: number, colour: Colouring): string => {
  const seen = nodes.map((one) => ({ one, look: nodeLookOf(one.node) }));
  const alike = Map.groupBy(
    seen,
    ({ one, look }) => `${look.kind} ${look.mode} ${look.ring} ${look.isUnreviewed} ${look.isMarked} ${one.drawing}`,
  );
  const drawings = [...alike.values()].map((some) => drawingsSvg(some, zoom, colour));
  const badges = byScale(seen).map((some) => {
    const scale = some[0] ? scaleOf(some[0]) : 1;
    const members = some.flatMap(({ one, look: { badge } }) =>
      badge === undefined ? [] : [{ at: one, badge: ringBadge(badge), text: badge }],
    );
    const folded = some.flatMap(({ one, look: { folded: text, ring } }) =>
      text === undefined ? [] : [{ at: one, badge: foldBadge(text, ring !== undefined), text }],
    );
    return (
      badgesSvg(members, '--surface', scale, zoom, colour) + badgesSvg(folded, '--primary-soft', scale, zoom, colour)
    );
  });
  return `<g stroke-linecap="round" stroke-linejoin="round" text-anchor="middle">${drawings.join('')}${badges.join('')}</g>`;
};
