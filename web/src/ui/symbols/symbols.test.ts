import { expect, test } from 'vitest';
import { pictureAddress } from './picture-address.ts';
import { pictureCodes, type PictureName } from './picture-codes.ts';

test('every picture has its file', () => {
  const names = Object.keys(pictureCodes) as PictureName[];
  expect(names.map(pictureAddress).every((address) => address.includes('.svg'))).toBe(true);
});
