import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { doCross, isCrossedBy, overlapOf } from './boxes.ts';
import { deriveView } from './derive-view.ts';
import { labelLines } from './label-lines.ts';
import { nodeSize } from '@tvl/core/view/picture/node-sizes.ts';
import { labelBox, type Body } from './reading-price.ts';
import { sentEdge, sentNode, sourceLikeMap } from './testing/sample-map.ts';

const view = deriveView(
  sourceLikeMap(),
  { hidden: new Set(), withSuggestions: true, connectedOnly: false, around: null, search: '' },
  { nameOf: (names) => ({ text: names.fi ?? '', lang: undefined }), compare: (a, b) => (a < b ? -1 : 1) },
);
const measure = (text: string, isBold: boolean): number => text.length * (isBold ? 7.4 : 6.3);
const bodies: readonly Body[] = view.nodes.map(({ id, kind, name }) => {
  const { width, height } = nodeSize(kind, 0.9);
  return {
    id,
    width,
    height,
    label: labelLines(name, kind === 'network', measure, { width: 116, lines: 3, lineHeight: 16 }),
  };
});
const edges = view.edges.map(({ from, to }) => [from, to] as const);
const frame = { width: 900, height: 620 };
const like = (id: string): Body => ({ id, width: 30, height: 30, label: { lines: [id], width: 60, height: 16 } });
const never = () => undefined;

describe('the arrangement', () => {
  it('is the same on each visit', async () => {
    const [first, second] = await Promise.all([
      arrange({ bodies, edges, frame, pause: never }),
      arrange({ bodies, edges, frame, pause: async () => Promise.resolve() }),
    ]);
    expect([...second]).toEqual([...first]);
  });

  it('puts no name on another name or node, and stays in its frame', async () => {
    const places = await arrange({ bodies, edges, frame, pause: never });
    const boxes = bodies.map((body) => {
      const place = places.get(body.id) ?? { x: Number.NaN, y: Number.NaN, side: 'below' };
      const shape = {
        left: place.x - body.width / 2,
        right: place.x + body.width / 2,
        top: place.y - body.height / 2,
        bottom: place.y + body.height / 2,
      };
      return { shape, label: labelBox(place, body, place.side === 'above') };
    });
    const covered = boxes.flatMap((a, row) =>
      boxes.filter(
        (b, other) =>
          (other > row && (overlapOf(a.label, b.label, 0) > 1 || overlapOf(a.shape, b.shape, 0) > 1)) ||
          (other !== row && overlapOf(a.label, b.shape, 0) > 1),
      ),
    );
    expect(covered).toEqual([]);
    for (const { label } of boxes) {
      expect(label.left).toBeGreaterThan(-12);
      expect(label.right).toBeLessThan(frame.width + 12);
    }
  });

  it('lets hundreds be drawn without waiting for forces', async () => {
    const many = Array.from({ length: 900 }, (_, index) => like(`many_${index}`));
    const places = await arrange({ bodies: many, edges: [['many_1', 'many_2']], frame, pause: never });
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(900);
  });

  it('draws one alone, and none at all', async () => {
    const one = bodies.slice(0, 1);
    expect((await arrange({ bodies: one, edges: [], frame, pause: never })).size).toBe(1);
    expect((await arrange({ bodies: [], edges: [], frame, pause: never })).size).toBe(0);
    const pair = bodies.slice(0, 2);
    const tie = [[pair[0]?.id ?? '', pair[1]?.id ?? '']] as const;
    const places = await arrange({ bodies: pair, edges: tie, frame, pause: never });
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describe('geometry', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };

  it('knows when a line runs through a box', () => {
    expect(isCrossedBy(box, { x: -5, y: 5 }, { x: 15, y: 5 })).toBe(true);
    expect(isCrossedBy(box, { x: -5, y: 4 }, { x: 4, y: -5 })).toBe(false);
    expect(isCrossedBy(box, { x: 3, y: 3 }, { x: 4, y: 4 })).toBe(true);
    expect(isCrossedBy(box, { x: 20, y: -5 }, { x: 20, y: 15 })).toBe(false);
  });

  it('knows when lines cross and boxes overlap', () => {
    expect(doCross({ x: 0, y: 0 }, { x: 2, y: 2 }, { x: 0, y: 2 }, { x: 2, y: 0 })).toBe(true);
    expect(doCross({ x: 0, y: 0 }, { x: 1, y: 1 }, { x: 0, y: 2 }, { x: 2, y: 2 })).toBe(false);
    expect(overlapOf(box, { left: 8, right: 20, top: 9, bottom: 20 }, 0)).toBe(1);
    expect(overlapOf(box, { left: 12, right: 20, top: 0, bottom: 20 }, 0)).toBe(0);
    expect(overlapOf(box, { left: 12, right: 20, top: 0, bottom: 20 }, 5)).toBe(3);
  });
});

describe('names on the map', () => {
  const limits = { width: 100, lines: 3, lineHeight: 16 };
  const wide = (text: string): number => text.length * 7;
  const lines = (name: string): readonly string[] => labelLines(name, false, wide, limits).lines;

  it('are broken between words into lines about as long as each other', () => {
    expect(lines('Maakunnan ja kuntien hyte-työ')).toEqual(['Maakunnan', 'ja kuntien', 'hyte-työ']);
    expect(lines('KYT ry')).toEqual(['KYT\u00A0ry']);
  });

  it('keep ry and a leading dash with the word before', () => {
    expect(lines('Rovaniemen seudun tuki ry').join('|')).toContain('tuki\u00A0ry');
    expect(lines('Järjestö 2.0 -ohjelma').join('|')).toContain('2.0\u00A0-ohjelma');
  });

  it('end in three dots when they are too long, and never lose the beginning', () => {
    const shown = lines('Maakunnallinen hyvinvoinnin ja terveyden edistämisen yhteistyö Pohjois-Pohjanmaalla');
    expect(shown).toHaveLength(3);
    expect(shown[0]).toBe('Maakunnallinen');
    expect(shown[2]).toMatch(/…$/);
  });
});

describe('nodes that share no tie', () => {
  it('stand apart from each other', async () => {
    const apart = deriveView(
      { nodes: [sentNode('a'), sentNode('b'), sentNode('c', 'ASSOCIATION')], edges: [sentEdge('c', 'a')] },
      { hidden: new Set(), withSuggestions: true, connectedOnly: false, around: null, search: '' },
      { nameOf: (names) => ({ text: names.fi ?? '', lang: undefined }), compare: (a, b) => (a < b ? -1 : 1) },
    );
    const few = apart.nodes.map(({ id }) => like(id));
    const places = await arrange({ bodies: few, edges: [['c', 'a']], frame, pause: never });
    const [a, b] = [places.get('a'), places.get('b')];
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(60);
  });
});
