/** Nodes as SVG: each different drawing is defined once and used by all that look like it. */
import { kindViewBox } from '../drawing/kind-drawing.ts';
import { shapeBox } from '../drawing/kind-shapes.ts';
import { kindParts, type Colouring } from '../drawing/kind-svg.ts';
import { escaped, exact, short } from '../drawing/svg-text.ts';
import { nameBoxOf } from './bounds.ts';
import { dimmed, ringRadiusOf, ringWidth, type Emphasis } from './emphasis.ts';
import { nodeLookOf } from './node-look.ts';
import type { Scene, SceneNode } from './scene.ts';

export type NodeStyle = Emphasis & {
  readonly colour: Colouring;
  readonly prefix: string;
  readonly zoom: number;
  readonly isNamed: (id: string) => boolean;
  readonly hrefOf: ((id: string) => string | null) | null;
  /** Whether what shows no name, or only a part of it, tells it when pointed at. */
  readonly isTelling: boolean;
};

/** Half the height of capitals, in letter sizes: a line stands on its middle by it. */
const halfCapital = 0.357;
/** Around letters, so that they are read on any line. Pixels on the screen. */
const halo = 6;

type Drawings = { readonly defs: string; readonly idOf: (one: SceneNode) => string };

const drawingsOf = (nodes: readonly SceneNode[], colour: Colouring, prefix: string): Drawings => {
  const ids = new Map<string, string>();
  const byNode = new Map<SceneNode, string>();
  const defs: string[] = [];
  for (const one of nodes) {
    const look = nodeLookOf(one.node);
    const key = `${look.kind} ${look.mode} ${look.ring} ${look.badge} ${look.folded} ${look.isUnreviewed} ${one.drawing}`;
    let id = ids.get(key);
    if (id === undefined) {
      id = `${prefix}${ids.size}`;
      ids.set(key, id);
      const scale = exact(one.drawing / kindViewBox(look).side);
      const middle = -shapeBox / 2;
      defs.push(
        `<g id="${id}" stroke="none" paint-order="normal" transform="scale(${scale}) translate(${middle} ${middle})">${kindParts(look, colour)}</g>`,
      );
    }
    byNode.set(one, id);
  }
  return { defs: defs.join(''), idOf: (one) => byNode.get(one) ?? '' };
};

/** Names keep their size on the screen. */
const nameSvg = (one: SceneNode, scene: Scene, { zoom, selected, colour }: NodeStyle): string => {
  const isSelected = one.node.id === selected;
  const box = nameBoxOf(isSelected ? withRing(one) : one, scene.lineHeight, zoom);
  const lineHeight = scene.lineHeight / zoom;
  const baseline = box.top + lineHeight / 2 + (halfCapital * scene.letters) / zoom;
  const [x, anchor] =
    one.side === 'right'
      ? [box.left, ' text-anchor="start"']
      : one.side === 'left'
        ? [box.right, ' text-anchor="end"']
        : [one.x, ''];
  const weight = isSelected || one.node.kind === 'network' ? ' font-weight="700"' : '';
  const faded = one.node.state === 'ended' ? ` fill="${colour('--ink-2')}"` : '';
  const lang = one.node.lang === undefined ? '' : ` lang="${escaped(one.node.lang)}"`;
  const [first = '', ...more] = one.lines;
  const rest = more.map((line) => `<tspan x="${short(x)}" dy="${exact(lineHeight)}">${escaped(line)}</tspan>`);
  return `<text x="${short(x)}" y="${short(baseline)}"${anchor}${weight}${faded}${lang}>${escaped(first)}${rest.join('')}</text>`;
};

function withRing(one: SceneNode): SceneNode {
  const across = Math.max(one.width, one.height) + ringWidth;
  return { ...one, width: across, height: across };
}

const ringSvg = (one: SceneNode, colour: Colouring): string =>
  `<circle cx="${short(one.x)}" cy="${short(one.y)}" r="${short(ringRadiusOf(one) - 1)}" fill="${colour('--accent')}" stroke="${colour('--node-outline')}" stroke-width="1.75"/>`;

/** Lines as the name has them, but for the spaces at their ends. */
const isWhole = ({ node, lines }: SceneNode): boolean => !(lines.at(-1)?.endsWith('…') ?? node.name !== '');

const nodeSvg = (one: SceneNode, id: string, scene: Scene, style: NodeStyle): string => {
  const { node } = one;
  const isNamed = one.lines.length > 0 && style.isNamed(node.id);
  const told = style.isTelling && !(isNamed && isWhole(one)) ? `<title>${escaped(node.name)}</title>` : '';
  const use = `<use href="#${id}" x="${short(one.x)}" y="${short(one.y)}"`;
  // The name first: its halo must not eat into a badge beside it.
  const parts = [
    isNamed ? nameSvg(one, scene, style) : '',
    node.id === style.selected ? ringSvg(one, style.colour) : '',
    told === '' ? `${use}/>` : `${use}>${told}</use>`,
  ].join('');
  const opacity = style.found !== null && !style.found.has(node.id) ? ` opacity="${dimmed}"` : '';
  const href = style.hrefOf?.(node.id) ?? null;
  if (href !== null) return `<a href="${escaped(href)}" aria-label="${escaped(node.name)}"${opacity}>${parts}</a>`;
  return opacity === '' ? parts : `<g${opacity}>${parts}</g>`;
};

/** Definitions, and nodes with their names; the selected one on top. */
export const nodesSvg = (scene: Scene, style: NodeStyle): { readonly defs: string; readonly nodes: string } => {
  const { colour, prefix, zoom, selected } = style;
  const { defs, idOf } = drawingsOf(scene.nodes, colour, prefix);
  const last = scene.nodes.filter(({ node }) => node.id === selected);
  const order = last.length === 0 ? scene.nodes : [...scene.nodes.filter((one) => one !== last[0]), ...last];
  const drawn = order.map((one) => nodeSvg(one, idOf(one), scene, style)).join('');
  const letters = `font-size="${exact(scene.letters / zoom)}" text-anchor="middle" fill="${colour('--ink')}"`;
  const around = `stroke="${colour('--label-halo')}" stroke-width="${exact(halo / zoom)}" stroke-linejoin="round" paint-order="stroke"`;
  return { defs, nodes: drawn === '' ? '' : `<g ${letters} ${around}>${drawn}</g>` };
};
