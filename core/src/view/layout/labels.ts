/** Names as the lines of their labels: as few as fit, about equally long. The same on a server and in a browser. */
import { letterWidths } from './letter-widths.ts';

/** Pixels. */
export type Label = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

export type LabelRoom = {
  /** Size of the letters and widest line. Pixels. */
  readonly letters: number;
  readonly width: number;
  /** Most lines. */
  readonly lines: number;
};

/** Distance of two lines, in letter sizes. */
export const lineHeight = 1.22;

const perEm = 1000;
/** Of a letter that the table lacks: about the mean of those it has. */
const unknownWidth = 600;

const widths = new Map(
  letterWidths.flatMap(([regular, bold, letters]) =>
    [...letters].map((letter) => [letter, { regular, bold }] as const),
  ),
);

/** Width of a text in Noto Sans, in pixels; kerning is left out. `size`: of the letters, in pixels. */
export const textWidth = (text: string, size: number, isBold: boolean): number => {
  let sum = 0;
  for (const letter of text) {
    const found = widths.get(letter);
    sum += found === undefined ? unknownWidth : isBold ? found.bold : found.regular;
  }
  return (sum * size) / perEm;
};

/** "ry" and a leading dash stay with the word before: "… yhdistys ry", "2.0 -verkosto". */
const wordsOf = (name: string): readonly string[] =>
  name
    .trim()
    .replaceAll(/ +(?=r[yf]\b|[-–&])/gu, '\u00A0')
    .split(/ +/u);

type WidthOf = (text: string) => number;

const pack = (words: readonly string[], width: number, widthOf: WidthOf): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** How much narrower each try at lines of equal length is. Pixels. */
const narrowing = 4;

/** The narrowest width that needs no more lines makes them about equally long. */
const balanced = (words: readonly string[], width: number, widthOf: WidthOf): readonly string[] => {
  let lines = pack(words, width, widthOf);
  for (let narrower = width - narrowing; narrower > width / 3; narrower -= narrowing) {
    const tried = pack(words, narrower, widthOf);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
};

const shortened = (line: string, width: number, widthOf: WidthOf): string => {
  let kept = line;
  while (kept.length > 1 && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
};

/** A name broken between words. What has no room ends in three dots; a word wider than its room stays whole. */
export const labelOf = (name: string, isBold: boolean, room: LabelRoom): Label => {
  const widthOf = (text: string): number => textWidth(text, room.letters, isBold);
  const all = name.trim() === '' ? [] : balanced(wordsOf(name), room.width, widthOf);
  const shown = all.slice(0, room.lines);
  const lines =
    all.length > room.lines
      ? [...shown.slice(0, -1), shortened(`${shown.at(-1) ?? ''} ${all[room.lines] ?? ''}`, room.width, widthOf)]
      : shown;
  return {
    lines,
    width: Math.max(0, ...lines.map(widthOf)),
    height: lines.length * room.letters * lineHeight,
  };
};
