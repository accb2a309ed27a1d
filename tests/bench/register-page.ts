// What a phone loads before somebody can tell about their networks. Needs the built web app.
// tests/browser/register-size.test.ts proves with a browser that nothing else is loaded.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { figures } from './figures.ts';
import { goalOf } from './measures.ts';

const dist = new URL('../../web/dist/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, dist), 'utf8');

/** Kilobytes, compressed, of the modules of a page, of what they import at once and of more. */
const sizeOf = (page: string, more: readonly string[] = []): number => {
  const found = new Set([...read(page).matchAll(/\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? ''));
  for (const path of more) found.add(path);
  for (const path of found)
    for (const [, name] of read(path).matchAll(/(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g))
      found.add(`assets/${name}`);
  return [...found].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / 1000;
};

const texts = readdirSync(new URL('assets/', dist)).filter((name) => /^form-fi-.*\.js$/.test(name));
const size = sizeOf(
  'kerro.html',
  texts.map((name) => `assets/${name}`),
);
figures('The register page', [
  {
    what: 'JavaScript of the four screens in Finnish, compressed',
    ours: size,
    other: sizeOf('index.html'),
    against: 'the first page of the whole app',
    unit: 'kB',
    goal: goalOf('under 95 kB', size < 95),
  },
]);
