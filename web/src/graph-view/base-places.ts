/** Where the server has put what everybody sees first: all other pictures are laid out from there. */
import { sides, type Place } from '@tvl/core/view/layout/bodies.ts';
import type { Shape } from '@tvl/core/view/layout/frames.ts';
import type { Places } from './lay-out-aside.ts';

export type BasePlaces = Readonly<Record<Shape, Places>>;

/** Longer than this nobody waits for them. Milliseconds. */
const patience = 4000;

const none: Places = new Map();

const placesIn = (rows: unknown): Places =>
  new Map(
    (Array.isArray(rows) ? rows : []).flatMap((row: unknown) => {
      const [id, x, y, side] = Array.isArray(row) ? (row as readonly unknown[]) : [];
      const known = sides.find((one) => one === side);
      const isPlace = typeof id === 'string' && typeof x === 'number' && typeof y === 'number' && known;
      return isPlace ? [[id, { x, y, side: known }] as readonly [string, Place]] : [];
    }),
  );

const read = async (): Promise<BasePlaces> => {
  try {
    const response = await fetch('/map/places.json', { signal: AbortSignal.timeout(patience) });
    const { wide, tall } = (response.ok ? await response.json() : {}) as { wide?: unknown; tall?: unknown };
    return { wide: placesIn(wide), tall: placesIn(tall) };
  } catch {
    // Missing or late: the picture is laid out without.
    return { wide: none, tall: none };
  }
};

const asked = new Map<number, Promise<BasePlaces>>();

/** Of a revision of the register; asked for once. */
export const basePlaces = (revision: number): Promise<BasePlaces> => {
  const known = asked.get(revision) ?? read();
  asked.set(revision, known);
  return known;
};
