import { describe, expect, test } from 'vitest';
import { cytoscapeShapes, kindShapes, kinds } from './kind-shapes.ts';
import { kindSvg } from './kind-svg.ts';
import { pictureAddress } from './picture-address.ts';
import { pictureCodes, type PictureName } from './picture-codes.ts';

const colour = (token: string): string => `[${token}]`;

describe('the drawings of the kinds', () => {
  test.each(kinds)('%s is complete SVG in every mode and ring', (kind) => {
    for (const mode of ['present', 'past', 'dream'] as const) {
      for (const ring of [undefined, 'known', 'none', 'unknown'] as const) {
        const svg = kindSvg({ kind, mode, ring, badge: ring === undefined ? undefined : '?', size: 32, colour });
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>$/);
        expect(svg).not.toMatch(/NaN|undefined/);
      }
    }
  });

  test('no two kinds share an outline or a map shape of the same size', () => {
    expect(new Set(kinds.map((kind) => kindShapes[kind].outline)).size).toBe(kinds.length);
    expect(new Set(kinds.map((kind) => JSON.stringify(cytoscapeShapes[kind]))).size).toBe(kinds.length);
  });

  test('a badge cannot bring markup into the drawing', () => {
    expect(kindSvg({ kind: 'network', ring: 'known', badge: '<b>&', size: 32, colour })).toContain('&lt;b>&amp;');
  });
});

test('every picture has its file', () => {
  const names = Object.keys(pictureCodes) as PictureName[];
  expect(names.map(pictureAddress).every((address) => address.includes('.svg'))).toBe(true);
});
