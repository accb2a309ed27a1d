/** Nodes as SVG: each different drawing is defined once and used by all that look like it. */
import { kindViewBox } from '../drawing/kind-drawing.ts';
import { shapeBox } from '../drawing/kind-shapes.ts';
import { kindBadges, kindParts, type Colouring } from '../drawing/kind-svg.ts';
import { escaped, exact, short } from '../drawing/svg-text.ts';
import { crowdSvg } from './crowd-svg.ts';
import { dimmed, ringRadiusOf, type Emphasis } from './emphasis.ts';
import { nameAttributes, nameSvg } from './names-svg.ts';
import { nodeLookOf } from './node-look.ts';
import type { Scene, SceneNode } from './scene.ts';

export type NodeStyle = Emphasis & {
  readonly colour: Colouring;
  readonly prefix: string;
  readonly zoom: number;
  readonly isNamed: (id: string) => boolean;
  readonly isExact: boolean;
};

/** For those that can be pointed at: each is an element of its own, which tells its whole name. */
export type SingleStyle = NodeStyle & { readonly hrefOf: (id: string) => string | null };

export type NodesSvg = { readonly defs: string; readonly nodes: string };

type Drawings = { readonly defs: string; readonly idOf: (one: SceneNode) => string };

/** Drawings that differ in their badges alone share the rest. */
const drawingsOf = (nodes: readonly SceneNode[], colour: Colouring, prefix: string): Drawings => {
  const ids = new Map<string, string>();
  const byNode = new Map<SceneNode, string>();
  const defs: string[] = [];
  const defined = (key: string, name: string, svgOf: (id: string) => string): string => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `${prefix}${name}${ids.size}`;
    ids.set(key, id);
    defs.push(svgOf(id));
    return id;
  };
  for (const one of nodes) {
    const look = nodeLookOf(one.node);
    const plain = `${look.kind} ${look.mode} ${look.ring} ${look.isUnreviewed} ${look.isMarked}`;
    const base = defined(plain, 'base', (id) => `<g id="${id}">${kindParts(look, colour)}</g>`);
    const whole = defined(`${plain} ${look.badge} ${look.folded} ${one.drawing}`, '', (id) => {
      const scale = exact(one.drawing / kindViewBox(look).side);
      const middle = -shapeBox / 2;
      // What names have in common must not reach the drawings.
      return `<g id="${id}" stroke="none" paint-order="normal" transform="scale(${scale}) translate(${middle} ${middle})"><use href="#${base}"/>${kindBadges(look, colour)}</g>`;
    });
    byNode.set(one, whole);
  }
  return { defs: defs.join(''), idOf: (one) => byNode.get(one) ?? '' };
};

const ringSvg = (one: SceneNode, colour: Colouring): string =>
  `<circle cx="${short(one.x)}" cy="${short(one.y)}" r="${short(ringRadiusOf(one) - 1)}" fill="${colour('--accent')}" stroke="${colour('--node-outline')}" stroke-width="1.75" paint-order="normal"/>`;

const singleSvg = (one: SceneNode, id: string, scene: Scene, style: SingleStyle): string => {
  const { node } = one;
  const name = escaped(node.name);
  const href = style.hrefOf(node.id);
  const isNamed = one.lines.length > 0 && style.isNamed(node.id);
  const isWhole = isNamed && !one.lines.at(-1)?.endsWith('…');
  const use = `<use href="#${id}" x="${short(one.x)}" y="${short(one.y)}"`;
  // The name first: its halo must not eat into a badge beside it.
  const shown = isNamed ? nameSvg(one, scene, { ...style, isRead: href !== null }) : '';
  const drawn = [
    node.id === style.selected ? ringSvg(one, style.colour) : '',
    isWhole ? `${use}/>` : `${use}><title>${name}</title></use>`,
  ].join('');
  const opacity = style.found !== null && !style.found.has(node.id) ? ` opacity="${dimmed}"` : '';
  if (href === null) return opacity === '' ? shown + drawn : `<g${opacity}>${shown}${drawn}</g>`;
  const lang = node.lang === undefined ? '' : ` lang="${escaped(node.lang)}"`;
  const link = `<a href="${escaped(href)}" aria-label="${name}"${lang}${opacity}>`;
  // What is read in a link has to be its name: a name cut short stands before it.
  return isWhole ? `${link}${shown}${drawn}</a>` : `${shown}${link}${drawn}</a>`;
};

/** Definitions, and nodes with their names; the selected one on top. */
export const singlesSvg = (scene: Scene, style: SingleStyle): NodesSvg => {
  const { colour, prefix, selected } = style;
  const { defs, idOf } = drawingsOf(scene.nodes, colour, prefix);
  const order = scene.nodes.toSorted((a, b) => Number(a.node.id === selected) - Number(b.node.id === selected));
  const drawn = order.map((one) => singleSvg(one, idOf(one), scene, style)).join('');
  return { defs, nodes: drawn === '' ? '' : `<g ${nameAttributes(scene, style)}>${drawn}</g>` };
};

/** The same picture for eyes alone: far quicker to paint, and nothing in it can be pointed at. */
export const nodesSvg = (scene: Scene, style: NodeStyle): NodesSvg => {
  const { found, selected, zoom, colour, isNamed } = style;
  const isLeft = ({ node }: SceneNode): boolean => found === null || found.has(node.id);
  const drawn = (nodes: readonly SceneNode[]): string => {
    const names = nodes.filter((one) => one.lines.length > 0 && isNamed(one.node.id));
    const above = `<g ${nameAttributes(scene, style)}>${names.map((one) => nameSvg(one, scene, { ...style, isRead: false })).join('')}</g>`;
    return nodes.length === 0 ? '' : above + crowdSvg(nodes, zoom, colour);
  };
  const others = scene.nodes.filter(({ node }) => node.id !== selected);
  const [dim, plain] = [others.filter((one) => !isLeft(one)), others.filter(isLeft)];
  const chosen = scene.nodes.filter(({ node }) => node.id === selected);
  return {
    defs: '',
    nodes: [
      dim.length === 0 ? '' : `<g opacity="${dimmed}">${drawn(dim)}</g>`,
      drawn(plain),
      ...chosen.map((one) => ringSvg(one, colour)),
      drawn(chosen),
    ].join(''),
  };
};
