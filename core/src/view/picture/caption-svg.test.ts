import { expect, test } from 'vitest';
import { captionSvg } from './caption-svg.ts';

const drawn = (lines: readonly string[], width: number): readonly string[] => {
  const { svg } = captionSvg({ lines, legend: [] }, { width, top: 0, colour: (name) => name, prefix: '' });
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
};

const address = 'https://example.org/kartta?lahella=org_wwx88kex9esmd3tq&askeleet=2&valittu=org_wwx88kex9esmd3tq';

test('an address wider than the picture goes on in the next line, and nothing of it is lost', () => {
  const lines = drawn(['Kuvassa on 2 verkostoa.', address], 320);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(1).join('').replaceAll('&amp;', '&')).toBe(address);
  for (const line of lines) expect(line.replaceAll('&amp;', '&').length).toBeLessThan(60);
});

test('words stay whole where they fit', () => {
  expect(drawn(['yksi kaksi'], 1000)).toEqual(['yksi kaksi']);
});
