/** Where to look next: each step of dragging and pinching as a number. Pure. */
import { zoomLimits, type Sight, type Window } from '@tvl/core/view/picture/sight.ts';
import type { Spot } from '@tvl/core/view/settings.ts';
import type { Heading } from '@tvl/core/view/navigation.ts';

export const zoomStep = 1.35;
/** Part of the window that one step moves over. */
const moveStep = 0.3;
/** Kept between the edge of the window and what is brought into sight. Pixels. */
const margin = 70;

/** A place of the picture, on the window. */
export const onWindow = ({ x, y }: Spot, sight: Sight, window: Window): Spot => ({
  x: (x - sight.x) * sight.zoom + window.width / 2,
  y: (y - sight.y) * sight.zoom + window.height / 2,
});

/** A place of the window, on the picture. */
export const onPicture = ({ x, y }: Spot, sight: Sight, window: Window): Spot => ({
  x: (x - window.width / 2) / sight.zoom + sight.x,
  y: (y - window.height / 2) / sight.zoom + sight.y,
});

/** `fixed`: the place of the picture that stays where it is on the window. */
export const zoomed = (sight: Sight, by: number, fixed: Spot): Sight => {
  const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, sight.zoom * by));
  const kept = sight.zoom / zoom;
  return { x: fixed.x + (sight.x - fixed.x) * kept, y: fixed.y + (sight.y - fixed.y) * kept, zoom };
};

/** Moved by pixels of the window, as the picture is dragged. */
export const dragged = (sight: Sight, dx: number, dy: number): Sight => ({
  ...sight,
  x: sight.x - dx / sight.zoom,
  y: sight.y - dy / sight.zoom,
});

export const moved = (sight: Sight, { width, height }: Window, heading: Heading): Sight => {
  const [dx, dy] = {
    left: [width * moveStep, 0],
    right: [-width * moveStep, 0],
    up: [0, height * moveStep],
    down: [0, -height * moveStep],
  }[heading] as [number, number];
  return dragged(sight, dx, dy);
};

/** Moved no farther than it takes to see a place with some room around it. */
export const seeing = (sight: Sight, window: Window, place: Spot): Sight => {
  const { x, y } = onWindow(place, sight, window);
  const room = Math.min(margin, window.width / 4, window.height / 4);
  const shift = (at: number, length: number): number =>
    at < room ? room - at : at > length - room ? length - room - at : 0;
  return dragged(sight, shift(x, window.width), shift(y, window.height));
};

/** Whether a place is in sight, with some room around it. */
export const isSeen = (sight: Sight, window: Window, place: Spot): boolean => {
  const { x, y } = seeing(sight, window, place);
  return x === sight.x && y === sight.y;
};
