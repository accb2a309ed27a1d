import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLayout, writeLayout, type SavedLayout } from './layout-file.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tvl-layout-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const layout: SavedLayout = {
  revision: 7,
  signature: 'abc',
  places: {
    wide: new Map([['net_1', { x: 10.5, y: -3, side: 'left' }]]),
    tall: new Map([['net_1', { x: 1, y: 2, side: 'below' }]]),
  },
};

describe('the layout of a region in its file', () => {
  test('is read as it was written, and nothing is left beside it', async () => {
    await writeLayout(dir, 'area_region_19', layout);
    expect(await readLayout(dir, 'area_region_19')).toEqual(layout);
    expect(await readdir(dir)).toEqual(['layout-area_region_19.json']);
    expect(await readLayout(dir, 'area_region_01')).toBeNull();
  });

  test.each([
    '',
    '{',
    'null',
    '{"format":2}',
    '{"format":1,"signature":"a","revision":1,"wide":[["n",1,null,"below"]],"tall":[]}',
    '{"format":1,"signature":"a","revision":1,"wide":[["n",1,2,"over"]],"tall":[]}',
    '{"format":1,"signature":"a","revision":1,"wide":[]}',
  ])('is ignored when it is damaged: %s', async (text) => {
    await writeFile(join(dir, 'layout-broken.json'), text);
    expect(await readLayout(dir, 'broken')).toBeNull();
  });

  test('cannot be written outside its folder', async () => {
    await writeLayout(dir, '../../x', layout);
    expect((await readdir(dir)).filter((name) => name.includes('x'))).toEqual(['layout-______x.json']);
  });
});
