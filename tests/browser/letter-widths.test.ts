// Names are broken into lines by a table of letter widths; here the browser says whether the table is right.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLanguage } from '@tvl/core/domain/localised.ts';
import { textWidth } from '@tvl/core/view/layout/labels.ts';
import { firstView } from '../../api/src/seed/testing/first-view.ts';
import { launchChromium } from '../tools/chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const size = 13;
const weights = [
  [400, false],
  [700, true],
] as const;
const saami = [
  'Sámi Siida čearru',
  'Giellagáldu – Đeatnu',
  'Nuõrti Ǩeâllʼjânnam',
  'Aanaar Säämih škoovlâ ŋ ŧ ž ʒ ǯ ǥ ǧ',
];

const fontOf = async (subset: string): Promise<string> => {
  const path = createRequire(import.meta.url).resolve(
    `@fontsource-variable/noto-sans/files/noto-sans-${subset}-wght-normal.woff2`,
  );
  return `data:font/woff2;base64,${(await readFile(path)).toString('base64')}`;
};

const measured = async (texts: readonly string[], weight: number): Promise<readonly number[]> => {
  const page = await browser.newPage();
  try {
    const fonts = [await fontOf('latin'), await fontOf('latin-ext')];
    return await page.evaluate(
      async ({ sources, words, font }) => {
        const families = await Promise.all(
          sources.map(async (source, at) => {
            const face = new FontFace(`Noto ${at}`, `url(${source})`, { weight: '100 900' });
            document.fonts.add(await face.load());
            return `'Noto ${at}'`;
          }),
        );
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return [];
        pen.font = `${font} ${families.join(', ')}`;
        return words.map((word) => pen.measureText(word).width);
      },
      { sources: fonts, words: [...texts], font: `${weight} ${size}px` },
    );
  } finally {
    await page.close();
  }
};

describe('the widths of letters', () => {
  it.each(weights)(
    'at weight %i are those of the browser, for every name of the source material',
    async (weight, isBold) => {
      const names = [...firstView(true).nodes.map((node) => inLanguage(node.names, 'fi').text), ...saami];
      const found = await measured(names, weight);
      expect(found).toHaveLength(names.length);
      for (const [at, name] of names.entries()) {
        const ratio = textWidth(name, size, isBold) / (found[at] ?? 0);
        expect(Math.abs(ratio - 1), `${name}: ${ratio}`).toBeLessThan(0.02);
      }
    },
  );
});
