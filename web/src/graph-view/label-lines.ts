/** Breaks a name into the lines of its label: as few as fit, about equally long. */

/** Width of a text in pixels. */
export type Measure = (text: string, isBold: boolean) => number;

export type Label = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

export type LabelLimits = { readonly width: number; readonly lines: number; readonly lineHeight: number };

/** "ry" and a leading dash stay with the word before: "… yhdistys ry", "2.0 -verkosto". */
const wordsOf = (name: string): readonly string[] => name.replaceAll(/ (?=r[yf]\b|[-–&])/gu, '\u00A0').split(' ');

const pack = (words: readonly string[], width: number, widthOf: (text: string) => number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** The narrowest width that needs no more lines makes them about equally long. */
const balanced = (words: readonly string[], width: number, widthOf: (text: string) => number): readonly string[] => {
  let lines = pack(words, width, widthOf);
  for (let narrower = width - 6; narrower > width / 2; narrower -= 6) {
    const tried = pack(words, narrower, widthOf);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
};

const shortened = (line: string, width: number, widthOf: (text: string) => number): string => {
  let kept = line;
  while (kept.length > 1 && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
};

export const labelLines = (name: string, isBold: boolean, measure: Measure, limits: LabelLimits): Label => {
  const widthOf = (text: string): number => measure(text, isBold);
  const all = balanced(wordsOf(name), limits.width, widthOf);
  const shown = all.slice(0, limits.lines);
  const lines =
    all.length > limits.lines ? [...shown.slice(0, -1), shortened(shown.at(-1) ?? '', limits.width, widthOf)] : shown;
  return { lines, width: Math.max(0, ...lines.map(widthOf)), height: lines.length * limits.lineHeight };
};
