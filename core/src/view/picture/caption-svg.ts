/** What stands under a picture in a file and on paper: sentences and the legend, so that it can be read alone. */
import { shapeBox } from '../drawing/kind-shapes.ts';
import { kindViewBox, type KindLook } from '../drawing/kind-drawing.ts';
import { kindBadges, kindParts, type Colouring } from '../drawing/kind-svg.ts';
import { escaped, exact, short } from '../drawing/svg-text.ts';
import { textWidth } from '../layout/labels.ts';
import type { LineLook } from './scene.ts';
import { dotPath, dotsSvg, lineSvg } from './tie-svg.ts';

export type LegendEntry = { readonly text: string } & ({ readonly line: LineLook } | { readonly drawing: KindLook });

export type Caption = {
  /** Paragraphs, the first in larger letters. */
  readonly lines: readonly string[];
  readonly legend: readonly LegendEntry[];
};

/** Pixels. */
const letters = { first: 14, other: 12 };
const lineGap = 1.45;
const margin = 16;
const sample = { width: 40, height: 28, gap: 8, apart: 24 };
const symbol = 18;
/** Of a drawing with its ring and badge. */
const ringed = 30;
const halfCapital = 0.357;

/** A word wider than a line, as addresses are, in pieces that fit. */
const pieces = (word: string, width: number, size: number): readonly string[] => {
  const found: string[] = [];
  for (const letter of word) {
    const last = found.at(-1);
    if (last !== undefined && textWidth(last + letter, size, false) <= width) found[found.length - 1] += letter;
    else found.push(letter);
  }
  return found;
};

/** Breaks a text into lines. */
const wrapped = (text: string, width: number, size: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/ +/).flatMap((one) => pieces(one, width, size))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, false) <= width) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
};

const textSvg = (text: string, x: number, y: number, size: number): string =>
  `<text x="${short(x)}" y="${short(y + halfCapital * size)}" font-size="${size}">${escaped(text)}</text>`;

/** Two thirds along, as at the end of a line. */
const lineSample = (look: LineLook, colour: Colouring, prefix: string): string => {
  const stroke = colour(look.colour);
  const canvas = colour('--canvas');
  const at = { x: sample.width - 6, y: 0 };
  const line = lineSvg(`M2 0H${look.dot === null ? sample.width - 2 : sample.width - 10}`, look, stroke, canvas);
  const dot = look.dot === null ? '' : dotsSvg(dotPath(at, look), look, stroke, canvas);
  const name = look.sign === '!' ? 'disputed' : 'lapsed';
  const sign = look.sign === null ? '' : `<use href="#${prefix}${name}" x="${sample.width / 2}" y="0"/>`;
  return `<g fill="none" stroke-linecap="round">${line}${dot}${sign}</g>`;
};

const drawingSample = (look: KindLook, colour: Colouring): string => {
  const { side } = kindViewBox(look);
  const scale = (side > shapeBox ? ringed : symbol) / side;
  const shift = sample.width / 2 / scale - shapeBox / 2;
  return `<g transform="scale(${exact(scale)}) translate(${short(shift)} ${-shapeBox / 2})">${kindParts(look, colour)}${kindBadges(look, colour)}</g>`;
};

const entrySvg = (entry: LegendEntry, colour: Colouring, prefix: string): string =>
  ('line' in entry ? lineSample(entry.line, colour, prefix) : drawingSample(entry.drawing, colour)) +
  textSvg(entry.text, sample.width + sample.gap, 0, letters.other);

/** In as many columns as fit, filled row by row. */
const legendSvg = (
  legend: readonly LegendEntry[],
  { width, top, colour, prefix }: { width: number; top: number; colour: Colouring; prefix: string },
): { readonly svg: string; readonly height: number } => {
  const widest = Math.max(...legend.map(({ text }) => textWidth(text, letters.other, false)));
  const column = sample.width + sample.gap + widest + sample.apart;
  const columns = Math.max(1, Math.floor((width - 2 * margin + sample.apart) / column));
  const entries = legend.map((entry, at) => {
    const x = margin + (at % columns) * column;
    const y = top + (Math.floor(at / columns) + 0.5) * sample.height;
    return `<g transform="translate(${short(x)} ${short(y)})">${entrySvg(entry, colour, prefix)}</g>`;
  });
  return { svg: entries.join(''), height: Math.ceil(legend.length / columns) * sample.height };
};

type Under = { readonly width: number; readonly top: number; readonly colour: Colouring; readonly prefix: string };

/** `top`: where the picture ends. */
export const captionSvg = (
  { lines, legend }: Caption,
  { width, top, colour, prefix }: Under,
): { readonly svg: string; readonly height: number } => {
  let y = top + margin;
  const drawn: string[] = [];
  for (const [at, text] of lines.entries()) {
    const size = at === 0 ? letters.first : letters.other;
    for (const line of wrapped(text, width - 2 * margin, size)) {
      drawn.push(textSvg(line, margin, y + (size * lineGap) / 2, size));
      y += size * lineGap;
    }
  }
  if (legend.length > 0) {
    const { svg, height } = legendSvg(legend, { width, top: y + margin / 2, colour, prefix });
    drawn.push(svg);
    y += margin / 2 + height;
  }
  const rule = `<path d="M0 ${short(top)}H${short(width)}" stroke="${colour('--line')}" fill="none"/>`;
  return { svg: `${rule}<g fill="${colour('--ink')}">${drawn.join('')}</g>`, height: y + margin - top };
};
