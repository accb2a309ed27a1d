/** Where everything stood last, kept beside the store: a map that people know stays as they know it. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Side } from '@tvl/core/view/layout/layout.ts';
import type { Shape } from '@tvl/core/view/layout/frames.ts';
import type { Places } from './layout-thread.ts';

export const shapes = ['wide', 'tall'] as const satisfies readonly Shape[];

export type SavedLayout = {
  /** Of the register it was made for. */
  readonly revision: number;
  /** Of what was laid out: the same signature, the same picture. */
  readonly signature: string;
  readonly places: Readonly<Record<Shape, Places>>;
};

export type PlaceRow = readonly [id: string, x: number, y: number, side: Side];

const format = 1;

export const rowsOf = (places: Places): readonly PlaceRow[] =>
  [...places].map(([id, { x, y, side }]) => [id, x, y, side]);

const fileOf = (dir: string, region: string): string => join(dir, `layout-${region.replaceAll(/\W/g, '_')}.json`);

const isRow = (row: unknown): row is PlaceRow =>
  Array.isArray(row) &&
  typeof row[0] === 'string' &&
  Number.isFinite(row[1]) &&
  Number.isFinite(row[2]) &&
  ['below', 'above', 'left', 'right'].includes(String(row[3]));

const placesIn = (rows: unknown): Places => {
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new TypeError('No places');
  return new Map(rows.map(([id, x, y, side]) => [id, { x, y, side }]));
};

/** Null when there is none, or it is damaged or of another program. */
export const readLayout = async (dir: string, region: string): Promise<SavedLayout | null> => {
  try {
    const kept = JSON.parse(await readFile(fileOf(dir, region), 'utf8')) as Readonly<Record<string, unknown>>;
    if (kept['format'] !== format || typeof kept['signature'] !== 'string' || !Number.isInteger(kept['revision']))
      return null;
    return {
      revision: Number(kept['revision']),
      signature: kept['signature'],
      places: { wide: placesIn(kept['wide']), tall: placesIn(kept['tall']) },
    };
  } catch {
    return null;
  }
};

/** Puts the layout in place of the one before; a crash in between leaves that one. */
export const writeLayout = async (
  dir: string,
  region: string,
  { revision, signature, places }: SavedLayout,
): Promise<void> => {
  await mkdir(dir, { recursive: true });
  const target = fileOf(dir, region);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      const rows = { wide: rowsOf(places.wide), tall: rowsOf(places.tall) };
      await file.writeFile(JSON.stringify({ format, region, revision, signature, ...rows }));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};
