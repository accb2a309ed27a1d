/** Reads advance widths out of a TrueType font without variations. Tables: https://learn.microsoft.com/typography/opentype/spec */

const tableAt = (font: DataView, tag: string): number => {
  const count = font.getUint16(4);
  for (let row = 0; row < count; row++) {
    const at = 12 + 16 * row;
    const name = String.fromCodePoint(...[0, 1, 2, 3].map((step) => font.getUint8(at + step)));
    if (name === tag) return font.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${tag}`);
};

/** Where the segments of the characters' table of format 4 are: Unicode up to U+FFFF. */
const segmentsAt = (font: DataView): number => {
  const cmap = tableAt(font, 'cmap');
  const count = font.getUint16(cmap + 2);
  for (let row = 0; row < count; row++) {
    const at = cmap + font.getUint32(cmap + 4 + 8 * row + 4);
    if (font.getUint16(at) === 4) return at;
  }
  throw new Error('The font has no table of characters in format 4');
};

/** Every character of the font with the glyph that stands for it. */
const glyphsOf = (font: DataView): ReadonlyMap<number, number> => {
  const at = segmentsAt(font);
  const twice = font.getUint16(at + 6);
  const found = new Map<number, number>();
  for (let step = 0; step < twice; step += 2) {
    const last = font.getUint16(at + 14 + step);
    const first = font.getUint16(at + 16 + twice + step);
    const delta = font.getUint16(at + 16 + 2 * twice + step);
    const rangeAt = at + 16 + 3 * twice + step;
    const range = font.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : font.getUint16(rangeAt + range + 2 * (code - first));
      if (range === 0 || listed !== 0) found.set(code, (listed + delta) & 0xffff);
    }
  }
  return found;
};

/** Advance widths of the font's characters in thousandths of the font size. */
export const advancesOf = (file: Uint8Array): ReadonlyMap<string, number> => {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const unitsPerEm = font.getUint16(tableAt(font, 'head') + 18);
  const metrics = font.getUint16(tableAt(font, 'hhea') + 34);
  const widths = tableAt(font, 'hmtx');
  return new Map(
    [...glyphsOf(font)].map(([code, glyph]) => {
      const advance = font.getUint16(widths + 4 * Math.min(glyph, metrics - 1));
      return [String.fromCodePoint(code), Math.round((1000 * advance) / unitsPerEm)];
    }),
  );
};
