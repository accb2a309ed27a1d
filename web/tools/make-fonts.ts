/**
 * Cuts the font files of the site out of @fontsource-variable/noto-sans.
 * Run: npx node web/tools/make-fonts.ts
 */
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type SubsetFont = (font: Buffer, text: string, options: { targetFormat: 'woff2' }) => Promise<Buffer>;

const fonts = new URL('../src/ui/fonts/', import.meta.url);
const requireHere = createRequire(import.meta.url);
const subsetFont = requireHere('subset-font') as SubsetFont;
const source = (path: string): string => requireHere.resolve(`@fontsource-variable/noto-sans/${path}`);

// Letters of Northern, Inari and Skolt Sámi that `latin` lacks. The same ranges stand in fonts.css.
const saamiRanges: readonly (readonly [number, number])[] = [
  [0x110, 0x111],
  [0x10c, 0x10d],
  [0x14a, 0x14b],
  [0x160, 0x161],
  [0x166, 0x167],
  [0x17d, 0x17e],
  [0x1b7, 0x1b7],
  [0x1e4, 0x1e9],
  [0x1ee, 0x1ef],
  [0x292, 0x292],
  [0x2b9, 0x2b9],
  [0x2bc, 0x2bc],
];

const saamiLetters = saamiRanges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)))
  .join('');

const latinExt = await readFile(source('files/noto-sans-latin-ext-wght-normal.woff2'));
const saami = await subsetFont(latinExt, saamiLetters, { targetFormat: 'woff2' });
await writeFile(new URL('noto-sans-saami.woff2', fonts), saami);
await copyFile(source('files/noto-sans-latin-wght-normal.woff2'), new URL('noto-sans-latin.woff2', fonts));
await copyFile(source('LICENSE'), new URL('OFL.txt', fonts));

for (const name of ['noto-sans-latin.woff2', 'noto-sans-saami.woff2']) {
  const { size } = await stat(new URL(name, fonts));
  console.log(`${fileURLToPath(new URL(name, fonts))} ${size} bytes`);
}
