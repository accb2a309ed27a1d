/**
 * The picture as SVG text, drawn by nothing but this: the first paint before Cytoscape has loaded, the file people
 * save, the printed page and the page without JavaScript. Presentation attributes only, for a strict content security
 * policy allows no styles in markup.
 */
import type { Colouring } from '../drawing/kind-svg.ts';
import { escaped, exact, short } from '../drawing/svg-text.ts';
import { boundsOf } from './bounds.ts';
import { captionSvg, type Caption } from './caption-svg.ts';
import { nodesSvg, singlesSvg } from './node-svg.ts';
import type { Scene } from './scene.ts';
import { fittedSight, namesAt, padding, seenIn, type Sight, type Window } from './sight.ts';
import { signDefs, tiesSvg } from './tie-svg.ts';

export type PictureOptions = {
  /** `var(--edge)` for a page, the colour itself for a file. */
  readonly colour: Colouring;
  /** What the picture is of, and what it shows, in words. */
  readonly title: string;
  readonly description: string;
  /** Size of the picture without its caption; its natural size at a zoom of 1 when left out. */
  readonly window?: Window | undefined;
  /** What the window shows; all of the scene when left out. */
  readonly sight?: Sight | null | undefined;
  /** Whose names are shown; those that have room when left out. */
  readonly named?: ReadonlySet<string> | undefined;
  readonly selected?: string | null | undefined;
  /** What is looked for is found in these. */
  readonly found?: { readonly has: (id: string) => boolean } | null | undefined;
  /** Makes nodes links. */
  readonly hrefOf?: ((id: string) => string | null) | undefined;
  /** Language of the words, as a `lang` attribute has it, where nothing around says it. */
  readonly lang?: string | undefined;
  /** A document of its own: with a ground, and a title that programs show. */
  readonly isFile?: boolean | undefined;
  readonly caption?: Caption | undefined;
  /** Of ids, for two pictures in one page. */
  readonly prefix?: string | undefined;
};

const fontFamily = 'Noto Sans Variable, Noto Sans Fallback, Noto Sans, system-ui, sans-serif';

type Framed = { readonly window: Window; readonly sight: Sight };

const framed = (scene: Scene, { window, sight }: PictureOptions): Framed => {
  if (window) return { window, sight: sight ?? fittedSight(scene, window) };
  const { left, right, top, bottom } = boundsOf(scene) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const natural = { width: Math.ceil(right - left) + 2 * padding, height: Math.ceil(bottom - top) + 2 * padding };
  return { window: natural, sight: sight ?? { x: (left + right) / 2, y: (top + bottom) / 2, zoom: 1 } };
};

/** Those that have room: first the selected one, which always has it, and what it is tied to. */
const namesOf = (scene: Scene, { zoom }: Sight, { named, selected = null }: PictureOptions): ReadonlySet<string> => {
  if (selected === null) return named ?? namesAt(scene, zoom);
  const ties = scene.ties.filter(({ edge }) => edge.from === selected || edge.to === selected);
  const near = new Set([selected, ...ties.flatMap(({ edge }) => [edge.from, edge.to])]);
  return new Set([selected, ...(named ?? namesAt(scene, zoom, near))]);
};

const drawnScene = (scene: Scene, { sight, window }: Framed, options: PictureOptions, prefix: string) => {
  const { colour, selected = null, found = null, hrefOf, isFile = false } = options;
  const names = namesOf(scene, sight, options);
  const seen = seenIn(scene, sight, window);
  const isNamed = (id: string): boolean => names.has(id);
  const style = { colour, prefix, selected, found, zoom: sight.zoom, isNamed, isExact: isFile };
  const isPointedAt = isFile || hrefOf !== undefined;
  // Whoever can come closer finds every sign and dash there.
  const closest = isPointedAt ? Infinity : sight.zoom;
  const { defs, nodes } = isPointedAt
    ? singlesSvg(seen, { ...style, hrefOf: hrefOf ?? (() => null) })
    : nodesSvg(seen, style);
  return {
    defs: defs + signDefs(colour, prefix),
    drawn: tiesSvg(seen.ties, { selected, found, zoom: closest }, colour, prefix) + nodes,
  };
};

const named = ({ title, description, isFile, hrefOf }: PictureOptions, prefix: string): [string, string] => {
  const told = `<desc id="${prefix}desc">${escaped(description)}</desc>`;
  // With links inside it is no image: what is in an image cannot be reached.
  const role = hrefOf ? 'group' : 'img';
  return isFile === true
    ? [
        `role="${role}" aria-labelledby="${prefix}title" aria-describedby="${prefix}desc"`,
        `<title id="${prefix}title">${escaped(title)}</title>${told}`,
      ]
    : // A title would show as a hint wherever in the page's picture one points.
      [`role="${role}" aria-label="${escaped(title)}" aria-describedby="${prefix}desc"`, told];
};

export const pictureOf = (scene: Scene, options: PictureOptions): string => {
  const { colour, caption, lang, isFile = false, prefix = 'kuva-' } = options;
  const frame = framed(scene, options);
  const { window, sight } = frame;
  const { width } = window;
  const { defs, drawn } = drawnScene(scene, frame, options, prefix);
  const under = caption ? captionSvg(caption, { width, top: window.height, colour, prefix }) : { svg: '', height: 0 };
  const height = Math.ceil(window.height + under.height);
  const [attributes, words] = named(options, prefix);
  const moved = `translate(${short(width / 2 - sight.x * sight.zoom)} ${short(window.height / 2 - sight.y * sight.zoom)}) scale(${exact(sight.zoom)})`;
  const ground = isFile ? `<rect width="${width}" height="${height}" fill="${colour('--canvas')}"/>` : '';
  // What is moved out of the window must not lie on the words under it.
  const [clip, clipped] = caption
    ? [
        `<clipPath id="${prefix}clip"><rect width="${width}" height="${window.height}"/></clipPath>`,
        ` clip-path="url(#${prefix}clip)"`,
      ]
    : ['', ''];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${lang === undefined ? '' : ` lang="${escaped(lang)}"`} ${attributes} font-family="${fontFamily}">` +
    `${words}<defs>${defs}${clip}</defs>${ground}<g${clipped}><g transform="${moved}">${drawn}</g></g>${under.svg}</svg>`
  );
};
