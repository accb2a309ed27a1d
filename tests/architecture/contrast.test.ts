// Every pair of colours that meet on the page: body text 7 : 1, other text 4.5 : 1, parts 3 : 1 (WCAG 1.4.3, 1.4.6, 1.4.11).
import { readFileSync } from 'node:fs';
import { type Color, converter, differenceCiede2000, parse, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { drawnKinds } from '@tvl/core/view/drawn-kind.ts';
import { kindShapes } from '@tvl/core/view/drawing/kind-shapes.ts';
import { darkSelectors, tokenColours } from '../../web/tools/token-colours.ts';

const themes = tokenColours(readFileSync('web/src/ui/tokens.css', 'utf8'), darkSelectors[0], /^--/);

type Pairs = readonly (readonly [ink: string, grounds: readonly string[]])[];

const bodyText: Pairs = [
  ['--ink', ['--page', '--surface', '--sunken', '--raised', '--canvas', '--primary-soft', '--accent-soft']],
  ['--ink-2', ['--page', '--surface', '--sunken', '--canvas']],
  ['--link', ['--page', '--surface', '--raised']],
  ['--primary', ['--surface', '--primary-soft']],
  ['--on-primary', ['--primary', '--primary-hover']],
  ['--on-accent', ['--accent']],
  ['--ok', ['--ok-soft']],
  ['--warn', ['--warn-soft']],
  ['--danger', ['--danger-soft']],
  ['--info', ['--info-soft']],
];

const otherText: Pairs = [
  ['--link', ['--sunken']],
  ['--danger', ['--surface', '--page']],
  ['--on-step-1', ['--step-1']],
  ['--on-step-2', ['--step-2']],
  ['--on-step-3', ['--step-3']],
  ['--edge-dream', ['--canvas', '--dream-soft']],
];

const parts: Pairs = [
  ['--line-strong', ['--surface', '--sunken', '--page']],
  ['--hatch', ['--hatch-bg', '--canvas']],
  ['--edge', ['--canvas']],
  ['--edge-past', ['--canvas']],
  ['--node-outline', ['--canvas', '--surface']],
  ['--focus-ring', ['--surface', '--page', '--canvas', '--sunken']],
  ...drawnKinds.map((kind) => [kindShapes[kind].ink, [kindShapes[kind].fill]] as const),
];

/** How colours are seen without one kind of cones, in linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const withoutCones = {
  red: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  green: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  blue: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const seenWithout = (cones: keyof typeof withoutCones, colour: Color): Color => {
  const { r, g, b } = converter('lrgb')(colour);
  const matrix = withoutCones[cones];
  const row = (at: number): number => {
    const [toR = 0, toG = 0, toB = 0] = matrix.slice(3 * at, 3 * at + 3);
    return Math.min(1, Math.max(0, toR * r + toG * g + toB * b));
  };
  return { mode: 'lrgb', r: row(0), g: row(1), b: row(2) };
};

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = themes[theme];
  const low = (pairs: Pairs, least: number): readonly string[] =>
    pairs.flatMap(([ink, grounds]) =>
      grounds.flatMap((ground) => {
        const ratio = wcagContrast(colours[ink] ?? '', colours[ground] ?? '');
        return ratio >= least ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
      }),
    );

  test.each([
    ['body text', bodyText, 7],
    ['other text', otherText, 4.5],
    ['parts that carry meaning', parts, 3],
  ] as const)('%s has contrast enough', (_, pairs, least) => {
    expect(low(pairs, least)).toEqual([]);
  });

  /** Fills of kinds of their own; events and materials reuse one with another shape. */
  const fills = [...new Set(drawnKinds.map((kind) => colours[kindShapes[kind].fill] ?? ''))].map(
    (fill): Color => parse(fill) ?? { mode: 'rgb', r: 0, g: 0, b: 0 },
  );

  const closest = (shades: readonly Color[], apart: (a: Color, b: Color) => number): number =>
    Math.min(...shades.flatMap((a, at) => shades.slice(at + 1).map((b) => apart(a, b))));

  test('kinds stay apart for most eyes', () => {
    expect(fills.length).toBe(8);
    expect(closest(fills, differenceCiede2000())).toBeGreaterThanOrEqual(19);
  });

  test.each(['red', 'green', 'blue'] as const)('kinds stay apart without %s cones', (cones) => {
    const seen = fills.map((fill) => seenWithout(cones, fill));
    expect(closest(seen, differenceCiede2000())).toBeGreaterThanOrEqual(15);
  });

  test('kinds stay apart in grey', () => {
    const lightness = (colour: Color): number => converter('lab65')(colour).l;
    expect(closest(fills, (a, b) => Math.abs(lightness(a) - lightness(b)))).toBeGreaterThanOrEqual(8);
  });
});
