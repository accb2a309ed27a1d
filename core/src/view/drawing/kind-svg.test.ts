import { describe, expect, test } from 'vitest';
import { drawnKinds } from '../drawn-kind.ts';
import { cytoscapeShapes, kindShapes } from './kind-shapes.ts';
import { kindSvg } from './kind-svg.ts';

const colour = (token: string): string => `[${token}]`;

describe('the drawings of the kinds', () => {
  test.each(drawnKinds)('%s is complete SVG in every mode and ring', (kind) => {
    for (const mode of ['present', 'past', 'dream'] as const) {
      for (const ring of [undefined, 'known', 'none', 'unknown'] as const) {
        const svg = kindSvg({ kind, mode, ring, badge: ring === undefined ? undefined : '?', size: 32, colour });
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>$/);
        expect(svg).not.toMatch(/NaN|undefined/);
      }
    }
  });

  test('no two kinds share an outline or a map shape of the same size', () => {
    expect(new Set(drawnKinds.map((kind) => kindShapes[kind].outline)).size).toBe(drawnKinds.length);
    expect(new Set(drawnKinds.map((kind) => JSON.stringify(cytoscapeShapes[kind]))).size).toBe(drawnKinds.length);
  });

  test('a badge cannot bring markup into the drawing', () => {
    expect(kindSvg({ kind: 'network', ring: 'known', badge: '<b>&', size: 32, colour })).toContain('&lt;b&gt;&amp;');
  });
});
