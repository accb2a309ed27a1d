/** Ties as SVG: all that look alike are one path, so that thousands are drawn at once. */
import type { Colouring } from '../drawing/kind-svg.ts';
import { exact, placesAt, short } from '../drawing/svg-text.ts';
import type { Spot } from '../settings.ts';
import { hollowCore } from './line-look.ts';
import { ringRadiusOf, type Emphasis } from './emphasis.ts';
import type { LineLook, SceneTie } from './scene.ts';
import { dotRadius, signSize, tieLineOf } from './tie-line.ts';

/** How much of a tie is left when others are looked at. */
const left = { far: 0.4, dimmed: 0.16 };
/** From back to front. */
const tones = ['dimmed', 'far', 'plain', 'near'] as const;
type Tone = (typeof tones)[number];

type Alike = {
  readonly tone: Tone;
  readonly look: LineLook;
  readonly lines: string[];
  readonly dots: string[];
  readonly signs: string[];
  /** Numbers at the middle of lines, and where. */
  readonly numbers: { readonly at: Spot; readonly text: string }[];
};

const toneOf = ({ edge: { from, to } }: SceneTie, { selected, found }: Emphasis): Tone => {
  if (found !== null && !(found.has(from) && found.has(to))) return 'dimmed';
  if (selected === null) return 'plain';
  return from === selected || to === selected ? 'near' : 'far';
};

const rimOf = ({ to }: SceneTie, { selected }: Emphasis): number =>
  to.node.id === selected ? ringRadiusOf(to) + 1 : Math.max(to.width, to.height) / 2;

/** Dots less than this across on the screen are specks, and left out. Pixels. */
const leastDot = 1.5;

/** Hollow dots are outlined by a line of 1.5 pixels. */
const outline = 1.5;

const radiusOf = (look: LineLook): number => (look.dot === 'hollow' ? dotRadius - outline / 2 : dotRadius);

const around = (radius: number): string =>
  `a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
const circles = { filled: around(dotRadius), hollow: around(dotRadius - outline / 2) };

/** A dot around a point, as the `d` of a path. */
export const dotPath = ({ x, y }: Spot, look: LineLook, round = short): string =>
  `M${round(x - radiusOf(look))} ${round(y)}${circles[look.dot ?? 'filled']}`;

const keys = new WeakMap<LineLook, string>();

const keyOf = (look: LineLook): string => {
  const { colour, width, dash, isHollow, dot, sign } = look;
  const key = keys.get(look) ?? `${colour}${width}${isHollow}${dot}${sign}${dash?.join()}`;
  keys.set(look, key);
  return key;
};

/** `zoom`: the closest it is seen at. Infinity where one may come as close as one likes. */
export type TieStyle = Emphasis & { readonly zoom: number };

const alikeIn = (ties: readonly SceneTie[], emphasis: TieStyle, prefix: string): readonly Alike[] => {
  const groups = new Map<string, Alike>();
  const round = placesAt(emphasis.zoom);
  const isDotted = 2 * dotRadius * emphasis.zoom >= leastDot;
  const isSigned = signSize.drawn * emphasis.zoom >= signSize.least;
  for (const tie of ties) {
    const { look } = tie;
    const tone = toneOf(tie, emphasis);
    const key = `${tone}${keyOf(look)}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { tone, look, lines: [], dots: [], signs: [], numbers: [] }));
    const { path, dot, middle } = tieLineOf(tie, rimOf(tie, emphasis), round);
    group.lines.push(path);
    if (dot && isDotted) group.dots.push(dotPath(dot, look, round));
    if (tie.edge.shared !== undefined && isSigned) group.numbers.push({ at: middle, text: String(tie.edge.shared) });
    if (look.sign && isSigned) {
      const at = `x="${short(middle.x)}" y="${short(middle.y)}"`;
      group.signs.push(`<use href="#${prefix}${look.sign === '!' ? 'disputed' : 'lapsed'}" ${at}/>`);
    }
  }
  return [...groups.values()].toSorted((a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone));
};

/** Dashes that come back after less than this on the screen run together. Pixels. */
const leastDash = 3;

const dashSvg = (dash: readonly number[], zoom: number): string => {
  const length = dash.reduce((sum, part) => sum + part, 0);
  if (length * zoom >= leastDash) return ` stroke-dasharray="${dash.join(' ')}"`;
  // Seen from afar a dashed line is a paler one; a browser takes ten times as long for dashes that nobody can tell apart.
  const drawn = dash.reduce((sum, part, at) => sum + (at % 2 === 0 ? part : 0), 0);
  return ` stroke-opacity="${exact(drawn / length)}"`;
};

/** One line of a look, or many joined, seen at a zoom. */
export const lineSvg = (path: string, look: LineLook, stroke: string, canvas: string, zoom = Infinity): string => {
  const dash = look.dash === null ? '' : dashSvg(look.dash, zoom);
  const drawn = `<path d="${path}" stroke="${stroke}" stroke-width="${look.width}"${dash}/>`;
  return look.isHollow ? `${drawn}<path d="${path}" stroke="${canvas}" stroke-width="${hollowCore}"${dash}/>` : drawn;
};

export const dotsSvg = (path: string, look: LineLook, stroke: string, canvas: string): string =>
  look.dot === 'hollow'
    ? `<path d="${path}" fill="${canvas}" stroke="${stroke}" stroke-width="${outline}"/>`
    : `<path d="${path}" fill="${stroke}"/>`;

/** As a sign, but as wide as its number. */
const numberSvg = ({ at: { x, y }, text }: Alike['numbers'][number], colour: Colouring): string => {
  const width = signSize.drawn + 2 + 6.5 * (text.length - 1);
  return (
    `<rect x="${short(x - width / 2)}" y="${short(y - 8)}" width="${width}" height="16" rx="8" fill="${colour('--surface')}" stroke="${colour('--node-outline')}" stroke-width="1.5"/>` +
    `<text x="${short(x)}" y="${short(y + 4)}" text-anchor="middle" font-size="11" font-weight="700" fill="${colour('--ink')}">${text}</text>`
  );
};

const groupSvg = ({ tone, look, lines, dots, signs, numbers }: Alike, colour: Colouring, zoom: number): string => {
  const stroke = colour(tone === 'near' ? '--ink' : look.colour);
  const canvas = colour('--canvas');
  // Of the whole group: a hollow line that is see-through by itself would fill up.
  const opacity = tone === 'far' || tone === 'dimmed' ? ` opacity="${left[tone]}"` : '';
  const drawn = [
    lineSvg(lines.join(''), look, stroke, canvas, zoom),
    dots.length === 0 ? '' : dotsSvg(dots.join(''), look, stroke, canvas),
    ...signs,
    ...numbers.map((one) => numberSvg(one, colour)),
  ];
  return `<g${opacity}>${drawn.join('')}</g>`;
};

export const tiesSvg = (ties: readonly SceneTie[], emphasis: TieStyle, colour: Colouring, prefix: string): string =>
  ties.length === 0
    ? ''
    : `<g fill="none" stroke-linecap="round">${alikeIn(ties, emphasis, prefix)
        .map((group) => groupSvg(group, colour, emphasis.zoom))
        .join('')}</g>`;

/** The discs at the middle of disputed and lapsed ties, to be used by their ids. */
export const signDefs = (colour: Colouring, prefix: string): string =>
  [
    ['disputed', 'M0 -3.5V0.7M0 3V3.4'],
    ['lapsed', 'M-2.8 -2.8L2.8 2.8M-2.8 2.8L2.8 -2.8'],
  ]
    .map(
      ([name, path]) =>
        `<g id="${prefix}${name}"><circle r="7" fill="${colour('--surface')}" stroke="${colour('--node-outline')}" stroke-width="1.5"/><path d="${path}" fill="none" stroke="${colour('--ink')}" stroke-width="1.75" stroke-linecap="round"/></g>`,
    )
    .join('');
