import { describe, expect, test } from 'vitest';
import { certainties, edgeKinds, modes, tieLooks } from '../view-model.ts';
import { lineLookOf, sampleLookOf } from './line-look.ts';

const said = { kind: 'other', certainty: 'said', mode: 'current' } as const;

describe('the look of a tie', () => {
  test('who: a dot at the network of a member, hollow for those who take part, else none', () => {
    expect(edgeKinds.map((kind) => lineLookOf({ ...said, kind }).dot)).toEqual([
      'filled',
      'hollow',
      ...edgeKinds.slice(2).map(() => null),
    ]);
  });

  test('how sure: width, hollow core and sign', () => {
    const seen = certainties.map((certainty) => {
      const { width, isHollow, sign, dash } = lineLookOf({ ...said, certainty });
      return { certainty, width, isHollow, sign, dash };
    });
    expect(seen).toEqual([
      { certainty: 'said', width: 1.5, isHollow: false, sign: null, dash: null },
      { certainty: 'confirmed', width: 3, isHollow: false, sign: null, dash: null },
      { certainty: 'disputed', width: 1.5, isHollow: false, sign: '!', dash: null },
      { certainty: 'lapsed', width: 1.5, isHollow: false, sign: '×', dash: [2, 6] },
      { certainty: 'inferred', width: 5, isHollow: true, sign: null, dash: null },
    ]);
  });

  test('when: dashes, and grey for what is past', () => {
    expect(modes.map((mode) => lineLookOf({ ...said, mode })).map(({ dash, colour }) => ({ dash, colour }))).toEqual([
      { dash: null, colour: '--edge' },
      { dash: [12, 6], colour: '--edge' },
      { dash: [12, 5, 2, 5], colour: '--edge' },
      { dash: [1, 5], colour: '--edge-past' },
    ]);
  });

  test('the round dots of a wide line do not run together', () => {
    const { dash, width } = lineLookOf({ ...said, certainty: 'inferred', mode: 'ended' });
    const [dot = 0, gap = 0] = dash ?? [];
    expect(dot + gap).toBeGreaterThan(dot + width);
  });

  test('ties to a group are the thinnest', () => {
    expect(lineLookOf({ ...said, kind: 'group' }).width).toBeLessThan(lineLookOf(said).width);
  });

  test('no two looks of the legend that say how sure or when are drawn alike', () => {
    const drawn = tieLooks.filter((look) => !edgeKinds.some((kind) => kind === look)).map(sampleLookOf);
    expect(new Set(drawn.map((look) => JSON.stringify(look))).size).toBe(drawn.length);
  });
});
