import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

type Package = { readonly scripts: { readonly start: string } };

/** What `npm start` tells Node of the product's memory, so that the product is tested and measured as it is served. */
export const nodeFlags = (): readonly string[] => {
  const { scripts } = JSON.parse(read('package.json')) as Package;
  const flags = /node ((?:--\S+ )*)api\/src\/main\.ts/.exec(scripts.start)?.[1] ?? '';
  return flags.split(' ').filter(Boolean);
};

/** What the image and the unit tell the C library of memory; `npm start` cannot on every system. */
export const mallocSettings = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...read('Dockerfile').matchAll(/^ENV (MALLOC_\w+)=(\S+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
