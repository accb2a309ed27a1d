/** Dragging, pinching and zooming an element with fingers, mouse and wheel, for what does not do that itself. */
import type { Spot } from '@tvl/core/view/settings.ts';
import type { Camera } from './camera.ts';
import { dragged, onPicture, zoomed } from './sights.ts';

export type GestureHandlers = {
  readonly onLeave: () => void;
  /** Neither dragged nor pinched. */
  readonly onTap: (at: Spot) => void;
  /** Whether a finger is on it. */
  readonly onHold: (isHeld: boolean) => void;
};

/** A finger trembles. Pixels. */
const tremble = 6;
/** Of the wheel, for twice the zoom. Pixels. */
const wheelDouble = 200;

const middleOf = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
});

const spanOf = ([a, b]: readonly Spot[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/** How far fingers have moved the picture. */
const follow = (camera: Camera, before: readonly Spot[], now: readonly Spot[]): void => {
  const [from, to] = [middleOf(before), middleOf(now)];
  camera.look(dragged(camera.sight(), to.x - from.x, to.y - from.y));
  if (now.length === 2) zoomAt(camera, spanOf(now) / Math.max(1, spanOf(before)), to);
};

function zoomAt(camera: Camera, by: number, at: Spot): void {
  camera.look(zoomed(camera.sight(), by, onPicture(at, camera.sight(), camera.window())));
}

/** The answer ends it. */
export const watchGestures = (element: HTMLElement, camera: Camera, handlers: GestureHandlers): (() => void) => {
  const fingers = new Map<number, Spot>();
  /** Where one finger went down that has not moved since. */
  let tapped: Spot | null = null;
  const over = new AbortController();
  const options = { signal: over.signal };
  const spotOf = ({ clientX, clientY }: MouseEvent): Spot => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent): void => {
    element.setPointerCapture(event.pointerId);
    tapped = fingers.size === 0 ? spotOf(event) : null;
    fingers.set(event.pointerId, spotOf(event));
    handlers.onHold(true);
  };
  const move = (event: PointerEvent): void => {
    const at = spotOf(event);
    if (!fingers.has(event.pointerId) || (tapped && spanOf([tapped, at]) < tremble)) return;
    tapped = null;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, at);
    follow(camera, before, [...fingers.values()]);
    handlers.onLeave();
  };
  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (tapped) handlers.onTap(onPicture(tapped, camera.sight(), camera.window()));
    tapped = null;
    handlers.onHold(fingers.size > 0);
  };
  // The wheel alone scrolls the page.
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomAt(camera, 2 ** (-event.deltaY / wheelDouble), spotOf(event));
    handlers.onLeave();
  };
  element.addEventListener('pointerdown', down, options);
  element.addEventListener('pointermove', move, options);
  element.addEventListener('pointerup', up, options);
  element.addEventListener('pointercancel', up, options);
  element.addEventListener('wheel', wheel, { ...options, passive: false });
  return () => over.abort();
};
