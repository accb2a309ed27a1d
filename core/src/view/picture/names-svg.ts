/** Names as SVG. They keep their size on the screen, and a halo lets them be read on any line. */
import type { Colouring } from '../drawing/kind-svg.ts';
import { escaped, exact, short } from '../drawing/svg-text.ts';
import { textWidth } from '../layout/labels.ts';
import { nameBoxOf } from './bounds.ts';
import { ringWidth } from './emphasis.ts';
import type { Scene, SceneNode } from './scene.ts';

export type NameStyle = {
  readonly zoom: number;
  readonly selected: string | null;
  readonly colour: Colouring;
  /** Whether lines keep their length in whatever font there is: in a file, which brings no font with it. */
  readonly isExact: boolean;
  /** Whether lines are to be read as one name, with spaces between them that take no room. */
  readonly isRead: boolean;
};

/** Half the height of capitals, in letter sizes: a line stands on its middle by it. */
const halfCapital = 0.357;
/** Pixels on the screen. */
const halo = 6;

const withRing = (one: SceneNode): SceneNode => {
  const across = Math.max(one.width, one.height) + ringWidth;
  return { ...one, width: across, height: across };
};

export const nameSvg = (one: SceneNode, scene: Scene, style: NameStyle): string => {
  const { zoom, selected, colour, isExact, isRead } = style;
  const isSelected = one.node.id === selected;
  const box = nameBoxOf(isSelected ? withRing(one) : one, scene.lineHeight, zoom);
  const lineHeight = scene.lineHeight / zoom;
  const baseline = box.top + lineHeight / 2 + (halfCapital * scene.letters) / zoom;
  const x = short(one.side === 'right' ? box.left : one.side === 'left' ? box.right : one.x);
  const anchor = one.side === 'right' ? ' text-anchor="start"' : one.side === 'left' ? ' text-anchor="end"' : '';
  const isBold = isSelected || one.node.kind === 'network';
  const weight = isBold ? ' font-weight="700"' : '';
  const faded = one.node.state === 'ended' ? ` fill="${colour('--ink-2')}"` : '';
  const lang = one.node.lang === undefined ? '' : ` lang="${escaped(one.node.lang)}"`;
  const space = isRead ? '<tspan font-size="0"> </tspan>' : '';
  const lines = one.lines.map((line, at) => {
    const step = at === 0 ? '' : ` dy="${exact(lineHeight)}"`;
    const length = textWidth(line, scene.letters / zoom, isBold);
    const kept = isExact && line !== '' ? ` textLength="${short(length)}" lengthAdjust="spacingAndGlyphs"` : '';
    return step === '' && kept === '' ? escaped(line) : `<tspan x="${x}"${step}${kept}>${escaped(line)}</tspan>`;
  });
  return `<text x="${x}" y="${short(baseline)}"${anchor}${weight}${faded}${lang}>${lines.join(space)}</text>`;
};

/** What all names have in common, as attributes of what they are in. */
export const nameAttributes = ({ letters }: Scene, { zoom, colour }: Pick<NameStyle, 'zoom' | 'colour'>): string =>
  `font-size="${exact(letters / zoom)}" text-anchor="middle" fill="${colour('--ink')}" stroke="${colour('--label-halo')}" stroke-width="${exact(halo / zoom)}" stroke-linejoin="round" paint-order="stroke"`;
