import { readFileSync } from 'node:fs';

type Package = { readonly scripts: { readonly start: string } };

/** What `npm start` tells Node of the product's memory, so that the product is tested and measured as it is served. */
export const nodeFlags = (): readonly string[] => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Package;
  const flags = /node ((?:--\S+ )*)api\/src\/main\.ts/.exec(scripts.start)?.[1] ?? '';
  return flags.split(' ').filter(Boolean);
};
