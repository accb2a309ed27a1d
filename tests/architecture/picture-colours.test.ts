import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawnKinds } from '@tvl/core/view/drawn-kind.ts';
import { kindShapes } from '@tvl/core/view/drawing/kind-shapes.ts';
import { themeColours } from '@tvl/core/view/picture/theme-colours.ts';
import { darkSelectors, tokenColours } from '../../web/tools/token-colours.ts';

const css = readFileSync('web/src/ui/tokens.css', 'utf8');

describe('the colours of pictures in files', () => {
  test.each(darkSelectors)('are those of the tokens (%s)', (dark) => {
    expect(themeColours).toEqual(tokenColours(css, dark));
  });

  test('are colours, for every kind', () => {
    for (const colours of Object.values(themeColours)) {
      expect(Object.values(colours).every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
      for (const kind of drawnKinds) {
        const { fill, ink } = kindShapes[kind];
        expect([colours[fill], colours[ink]]).not.toContain(undefined);
      }
    }
  });
});
