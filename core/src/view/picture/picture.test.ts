import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutFor, sampleEdge, sampleNode, viewWith } from '#testing/sample-view.ts';
import { elementsIn, parseXml, type XmlElement } from '#testing/xml.ts';
import { drawnKinds } from '../drawn-kind.ts';
import { certainties, edgeKinds, modes, type ViewModel } from '../view-model.ts';
import { boundsOf } from './bounds.ts';
import { pageColouring, fileColouring } from './colouring.ts';
import { pictureOf, type PictureOptions } from './picture.ts';
import { sceneOf } from './scene-of.ts';
import type { Scene } from './scene.ts';
import { ringRadiusOf } from './emphasis.ts';
import { fittedSight, namesAt } from './sight.ts';
import { themes } from './theme-colours.ts';

const words = { title: 'Kartta', description: 'Kuvassa on kaksi verkostoa.', colour: pageColouring };

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '\u0000', '\u001B', '\uD800', '\uFFFF', 'Č', '👪', ']]>'),
  }),
);
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const members = fc.option(
  fc.record({ state: fc.constantFrom('known', 'atLeast', 'none', 'unknown'), total: fc.nat(500) }),
);
const nodes = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        name: names,
        kind: fc.constantFrom(...drawnKinds),
        members,
        folded: fc.constantFrom(0, 3, 120),
        isUnreviewed: fc.boolean(),
        state: fc.constantFrom('current', 'planned', 'ended'),
        lang: fc.constantFrom(undefined, 'sv', 'se'),
      })
      .map((values) => sampleNode(id, values)),
  ),
);
const ties = fc.array(
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    .filter(([from, to]) => from !== to)
    .chain(([from, to]) =>
      fc
        .record({
          kind: fc.constantFrom(...edgeKinds),
          certainty: fc.constantFrom(...certainties),
          mode: fc.constantFrom(...modes),
        })
        .map((values) => ({ from, to, values })),
    ),
  { maxLength: 25 },
);
const views = fc.tuple(nodes, ties).map(([some, between]) =>
  viewWith(
    some,
    between.map(({ from, to, values }, at) => sampleEdge(`t${at}`, from, to, values)),
  ),
);
const spots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) }), {
  minLength: ids.length,
  maxLength: ids.length,
});
const options = fc.record({
  selected: fc.constantFrom(null, ...ids),
  found: fc.constantFrom(null, new Set(ids.slice(0, 2))),
  isFile: fc.boolean(),
  hrefOf: fc.constantFrom(undefined, (id: string) => `/verkosto/${id}?a=1&b="2"`),
});

const sceneFor = (view: ViewModel, at: readonly { x: number; y: number }[]): Scene =>
  sceneOf(view, layoutFor(view), new Map(ids.map((id, index) => [id, at[index] ?? { x: 0, y: 0 }])));

const drawn = (scene: Scene, more: Partial<PictureOptions> = {}): readonly XmlElement[] =>
  elementsIn(parseXml(pictureOf(scene, { ...words, ...more })));

const numbersIn = (text: string): readonly number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Starts and ends of all lines of ties, read from the paths; control points in between are left out. */
const linesIn = (elements: readonly XmlElement[]): readonly (readonly number[])[] =>
  elements
    .filter(({ name, attributes }) => name === 'path' && attributes['fill'] === undefined && attributes['stroke'])
    .flatMap(({ attributes }) => (attributes['d'] ?? '').split(/(?=M)/))
    .filter((one) => /^M[^a-z]*$/.test(one))
    .map((one) => numbersIn(one))
    .map((one) => [...one.slice(0, 2), ...one.slice(-2)]);

const distance = (a: { x: number; y: number }, x = 0, y = 0): number => Math.hypot(a.x - x, a.y - y);

describe('a picture', () => {
  test('is well-formed and says what it is, whatever names hold', () => {
    fc.assert(
      fc.property(views, spots, options, names, (view, at, chosen, title) => {
        const [svg, first] = drawn(sceneFor(view, at), { ...chosen, title });
        expect(svg?.attributes['role']).toBe(chosen.hrefOf ? 'group' : 'img');
        const told = chosen.isFile ? first?.text : svg?.attributes['aria-label'];
        // XML makes a space of every white space in an attribute.
        expect(told?.length).toBe(
          title.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').length,
        );
      }),
    );
  });

  test('SR029 holds every node at its place, as a link with its name when it is to be used', () => {
    fc.assert(
      fc.property(views, spots, options, (view, at, chosen) => {
        const scene = sceneFor(view, at);
        const elements = drawn(scene, { ...chosen, isFile: true });
        const uses = elements.filter(
          ({ name, attributes }) => name === 'use' && /^#kuva-\d+$/.test(attributes['href'] ?? ''),
        );
        expect(new Set(uses.map(({ attributes }) => `${attributes['x']} ${attributes['y']}`))).toEqual(
          new Set(scene.nodes.map(({ x, y }) => `${x} ${y}`)),
        );
        expect(uses).toHaveLength(scene.nodes.length);
        const links = elements.filter(({ name }) => name === 'a');
        expect(new Set(links.map(({ attributes }) => attributes['href']))).toEqual(
          new Set(chosen.hrefOf ? ids.map((id) => `/verkosto/${id}?a=1&b="2"`) : []),
        );
      }),
    );
  });

  test('holds every node at its place when it is drawn for eyes alone', () => {
    fc.assert(
      fc.property(views, spots, options, (view, at, { selected, found }) => {
        const scene = sceneFor(view, at);
        const paths = drawn(scene, { selected, found }).filter(
          ({ name, attributes }) => name === 'path' && attributes['transform'],
        );
        // Drawings of a kind have as many parts; the outline of each node starts once in some path of its scale.
        const starts = paths.flatMap(({ attributes }) => {
          const scale = numbersIn(attributes['transform'] ?? '')[0] ?? 1;
          return [...(attributes['d'] ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
            x: Number(x) * scale,
            y: Number(y) * scale,
          }));
        });
        for (const one of scene.nodes) {
          expect(starts.some(({ x, y }) => distance(one, x, y) <= one.drawing)).toBe(true);
        }
      }),
    );
  });

  test('holds every tie, from the one to the other', () => {
    fc.assert(
      fc.property(views, spots, options, (view, at, chosen) => {
        const scene = sceneFor(view, at);
        const lines = linesIn(drawn(scene, chosen));
        const hollow = scene.ties.filter(({ look }) => look.isHollow).length;
        expect(lines).toHaveLength(scene.ties.length + hollow);
        for (const { from, to } of scene.ties) {
          const reach = ({ width, height }: { width: number; height: number }): number => Math.max(width, height);
          const found = lines.some(
            ([x1, y1, x2, y2]) => distance(from, x1, y1) <= reach(from) && distance(to, x2, y2) <= reach(to) + 10 * 2,
          );
          expect(found).toBe(true);
        }
      }),
    );
  });

  test('has no style that a content security policy would refuse', () => {
    fc.assert(
      fc.property(views, spots, options, (view, at, chosen) => {
        const elements = drawn(sceneFor(view, at), chosen);
        expect(elements.filter(({ name, attributes }) => name === 'style' || 'style' in attributes)).toEqual([]);
      }),
    );
  });
});

const two = viewWith(
  [sampleNode('a'), sampleNode('n', { kind: 'network', members: { state: 'unknown', total: 0 } }), sampleNode('z')],
  [sampleEdge('t', 'a', 'n'), sampleEdge('u', 'z', 'a', { kind: 'link' })],
);
const sceneOfTwo = sceneOf(two, layoutFor(two));
const pathsOf = (elements: readonly XmlElement[]): readonly (string | undefined)[] =>
  elements
    .filter(({ name, attributes }) => name === 'path' && attributes['fill'] === undefined)
    .map(({ attributes }) => attributes['stroke']);

describe('what is looked at', () => {
  test('the selected one has its ring, its ties are in ink and the others step back', () => {
    const elements = drawn(sceneOfTwo, { selected: 'n' });
    const ring = elements.find(({ name, attributes }) => name === 'circle' && attributes['fill'] === 'var(--accent)');
    expect([ring?.attributes['cx'], ring?.attributes['cy']]).toEqual(['120', '0']);
    expect(pathsOf(elements)).toContain('var(--ink)');
    expect(elements.filter(({ attributes }) => attributes['opacity'] === '0.4')).toHaveLength(1);
    expect(pathsOf(drawn(sceneOfTwo))).not.toContain('var(--ink)');
  });

  test('the name of the selected one is bold, as those of networks are', () => {
    const bold = (selected: string | null) =>
      drawn(sceneOfTwo, { selected })
        .filter(({ attributes, text }) => attributes['font-weight'] === '700' && text.startsWith('Nimi'))
        .map(({ text }) => text);
    expect([bold(null), bold('z')]).toEqual([['Nimi n'], ['Nimi n', 'Nimi z']]);
  });

  test('the dot of a tie stays outside the ring of the selected one', () => {
    const dotOf = (selected: string | null): number => {
      const dot = drawn(sceneOfTwo, { selected }).find(
        ({ name, attributes }) => name === 'path' && /^M[^M]*a3.75/.test(attributes['d'] ?? ''),
      );
      return 120 - ((numbersIn(dot?.attributes['d'] ?? '')[0] ?? 0) + 2 * 3.75);
    };
    const network = sceneOfTwo.nodes[1]!;
    expect(dotOf(null)).toBeCloseTo(network.width / 2, 0);
    expect(dotOf('n')).toBeGreaterThanOrEqual(ringRadiusOf(network));
  });

  test('what was not found is dimmed, node and tie', () => {
    const opacities = drawn(sceneOfTwo, { found: new Set(['a', 'n']), isFile: true }).map(
      ({ attributes }) => attributes['opacity'],
    );
    expect(opacities.filter((one) => one !== undefined)).toEqual(['0.16', '0.28']);
  });

  test('names keep their size on the screen, and give way when they have no room', () => {
    const crowd = viewWith(
      ids.map((id) => sampleNode(id, { name: 'Pitkä nimi pitkällä verkostolla' })),
      [],
    );
    const scene = sceneOf(crowd, layoutFor(crowd));
    const texts = (zoom: number) =>
      drawn(scene, { window: { width: 400, height: 300 }, sight: { x: 300, y: 0, zoom } }).filter(
        ({ name }) => name === 'text',
      );
    const size = (zoom: number): number =>
      zoom *
      Number(
        drawn(scene, { window: { width: 400, height: 300 }, sight: { x: 300, y: 0, zoom } }).find(
          ({ attributes }) => attributes['paint-order'] === 'stroke',
        )?.attributes['font-size'],
      );
    expect([size(0.5), size(2)]).toEqual([13, 13]);
    expect(texts(2).length).toBeGreaterThan(0);
    expect(texts(0.25).length).toBeLessThan(ids.length);
  });

  test('the name of the selected one is always shown', () => {
    const elements = drawn(sceneOfTwo, { selected: 'z', named: new Set() });
    expect(elements.filter(({ name, text }) => name === 'text' && text !== '?').map(({ text }) => text)).toEqual([
      'Nimi z',
    ]);
  });

  test('a small window holds all of the scene, names and all, and no more than it can', () => {
    const long = 'Pitkä nimi reunassa';
    const inARow = [long, '', '', '', long];
    const row = viewWith(
      inARow.map((name, at) => sampleNode(`n${at}`, { name })),
      [],
    );
    const scene = sceneOf(row, layoutFor(row));
    const window = { width: 400, height: 200 };
    const { zoom, x } = fittedSight(scene, window);
    const named = namesAt(scene, zoom);
    expect(named.size).toBe(2);
    const { left, right } = boundsOf(scene, { zoom, named })!;
    expect((right - x) * zoom).toBeLessThanOrEqual(window.width / 2);
    expect((x - left) * zoom).toBeLessThanOrEqual(window.width / 2);
    expect(zoom).toBeGreaterThan(0.4);
    expect(fittedSight(scene, { width: 4000, height: 4000 }).zoom).toBe(1.25);
    expect(namesAt(scene, 0.2).size).toBe(1);
  });

  test('a window shows what is in it and no more', () => {
    const long = viewWith(
      Array.from({ length: 40 }, (_, at) => sampleNode(`n${at}`)),
      Array.from({ length: 39 }, (_, at) => sampleEdge(`t${at}`, `n${at}`, `n${at + 1}`)),
    );
    const scene = sceneOf(long, layoutFor(long));
    const elements = drawn(scene, {
      window: { width: 300, height: 200 },
      sight: { x: 1200, y: 0, zoom: 1 },
      isFile: true,
    });
    const at = elements
      .filter(({ name, attributes }) => name === 'use' && attributes['x'] !== undefined)
      .map(({ attributes }) => Number(attributes['x']));
    expect(at).toContain(1200);
    expect(Math.min(...at)).toBeGreaterThan(600);
    expect(linesIn(elements).length).toBeLessThan(10);
  });
});

describe('a file', () => {
  test.each(themes)('in %s holds colours, not names of colours', (theme) => {
    const svg = pictureOf(sceneOfTwo, { ...words, colour: fileColouring(theme), isFile: true });
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('#000000');
  });

  test('keeps the length of its names in every font, and a page leaves it to its own', () => {
    const linesOf = (isFile: boolean) =>
      drawn(sceneOfTwo, { isFile }).filter(({ attributes }) => attributes['textLength'] !== undefined);
    expect(linesOf(true).map(({ text }) => text)).toEqual(sceneOfTwo.nodes.map(({ lines }) => lines[0]));
    expect(linesOf(false)).toEqual([]);
  });

  test('has its sentences and its legend under it', () => {
    const caption = {
      lines: ['Kuvassa on yksi verkosto.', 'Tilanne 21.11.2026, versio 345.'],
      legend: [
        { text: 'jäsen', line: sceneOfTwo.ties[0]!.look },
        { text: 'Verkosto', drawing: { kind: 'network' } as const },
      ],
    };
    const elements = drawn(sceneOfTwo, { isFile: true, window: { width: 400, height: 200 }, caption });
    const texts = elements.filter(({ name }) => name === 'text');
    for (const text of [...caption.lines, 'jäsen', 'Verkosto']) {
      expect(texts.some((one) => one.text === text)).toBe(true);
    }
    expect(Number(elements[0]?.attributes['height'])).toBeGreaterThan(200 + 4 * 14);
    const [first, second] = caption.lines.map((line) =>
      Number(texts.find(({ text }) => text === line)?.attributes['y']),
    );
    expect(first).toBeGreaterThan(200);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(14);
  });
});

describe('what is too small to be seen', () => {
  const view = viewWith(
    [sampleNode('a'), sampleNode('b')],
    [sampleEdge('t', 'a', 'b', { kind: 'member', certainty: 'disputed', mode: 'planned' })],
  );
  const scene = sceneOf(view, layoutFor(view));
  const linesAt = (zoom: number, more: Partial<PictureOptions> = {}) => {
    const sight = { x: 60, y: 0, zoom };
    const svg = pictureOf(scene, { ...words, window: { width: 400, height: 300 }, sight, ...more });
    const has = (text: string): boolean => svg.includes(text);
    return {
      sign: has('<use href="#kuva-disputed"'),
      dashes: has('stroke-dasharray="12 6"'),
      dot: has('a3.75 3.75 0 1 0 7.5 0'),
      isPaler: has('stroke-opacity="0.6667"'),
    };
  };
  const all = { sign: true, dashes: true, dot: true, isPaler: false };

  test('is left out of a picture that is drawn anew when one comes closer, and of no other', () => {
    expect(linesAt(1)).toEqual(all);
    expect(linesAt(0.1)).toEqual({ sign: false, dashes: false, dot: false, isPaler: true });
    expect(linesAt(0.1, { isFile: true })).toEqual(all);
    expect(linesAt(0.1, { hrefOf: () => null })).toEqual(all);
  });

  test('of a dashed line are the dashes: what is left is as pale as they were', () => {
    expect(linesAt(0.2)).toMatchObject({ dashes: true, isPaler: false });
    expect(linesAt(0.16)).toMatchObject({ dashes: false, isPaler: true });
  });
});

test('from afar lines are written in whole pixels, near by in tenths', () => {
  const view = viewWith([sampleNode('a'), sampleNode('b')], [sampleEdge('t', 'a', 'b')]);
  const layout = layoutFor(view);
  const places = new Map([...layout.places].map(([id, place]) => [id, { ...place, y: place.y + 0.3 }]));
  const linesAt = (zoom: number): string => {
    const svg = pictureOf(sceneOf(view, { ...layout, places }), {
      ...words,
      sight: { x: 60, y: 0, zoom },
      window: { width: 400, height: 300 },
    });
    return /<path d="(M[^"]*)" stroke="var\(--edge/.exec(svg)?.[1] ?? '';
  };
  expect(linesAt(1)).toMatch(/\./);
  expect(linesAt(0.5)).toMatch(/^M-?\d+ -?\d+L/);
  expect(linesAt(0.5)).not.toMatch(/\./);
});
