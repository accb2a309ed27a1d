import { pictureCodes, type PictureName } from './picture-codes.ts';

// no-inline: a data: address would be refused by the content security policy.
const addresses = import.meta.glob<string>('./openmoji/*.svg', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

export function pictureAddress(name: PictureName): string {
  const address = addresses[`./openmoji/${pictureCodes[name]}.svg`];
  if (address === undefined) throw new Error(`no file for picture ${name}: run web/tools/make-symbols.ts`);
  return address;
}
