/** Whose names are shown: they keep their size on the screen, so in a picture zoomed out they would lie on each other. */
import { labelBox, shapeBox, type Body, type Place } from './bodies.ts';
import { doOverlap, type Box } from './boxes.ts';

/** Side of the cells in which boxes are looked for, on the screen. About the height of a name, so that few are in one. Pixels. */
const cellSize = 32;
/** Cells of a row; far more than a picture has. */
const rowLength = 1 << 20;

type Taken = { readonly box: Box; readonly owner: string };

/** Boxes by the cells that they touch. Plain loops: thousands of boxes are looked at before anything is on the screen. */
const takenRoom = (cell: number) => {
  const cells = new Map<number, Taken[]>();
  return {
    take: (box: Box, owner: string): void => {
      const taken = { box, owner };
      for (let row = Math.floor(box.top / cell); row * cell < box.bottom; row++) {
        for (let column = Math.floor(box.left / cell); column * cell < box.right; column++) {
          const key = row * rowLength + column;
          const here = cells.get(key);
          if (here) here.push(taken);
          else cells.set(key, [taken]);
        }
      }
    },
    isFree: (box: Box, asker: string): boolean => {
      for (let row = Math.floor(box.top / cell); row * cell < box.bottom; row++) {
        for (let column = Math.floor(box.left / cell); column * cell < box.right; column++) {
          const here = cells.get(row * rowLength + column);
          if (!here) continue;
          for (const taken of here) if (taken.owner !== asker && doOverlap(taken.box, box)) return false;
        }
      }
      return true;
    },
  };
};

/**
 * Ids of the bodies whose names are shown at a zoom. The first in `order` wins: its name is shown where it lies on no
 * name shown before and on no other body's drawing. Takes about n log n.
 */
export const namedAt = (
  order: readonly string[],
  bodies: readonly Body[],
  places: ReadonlyMap<string, Place>,
  zoom: number,
): ReadonlySet<string> => {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const room = takenRoom(cellSize / zoom);
  for (const body of bodies) {
    const place = places.get(body.id);
    if (place) room.take(shapeBox(body, place), body.id);
  }
  const shown = new Set<string>();
  for (const id of order) {
    const [body, place] = [byId.get(id), places.get(id)];
    if (!body || !place || shown.has(id) || body.label.width === 0) continue;
    const box = labelBox(body, place, zoom);
    if (!room.isFree(box, id)) continue;
    room.take(box, id);
    shown.add(id);
  }
  return shown;
};
