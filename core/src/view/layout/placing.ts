/** Which of the reader's choices decide where things stand. */
import type { MapSettings } from '../settings.ts';

/**
 * The settings of the view that is laid out: with all that is only hidden, so that nothing moves when a kind is shown
 * again, and without what somebody looks for or has moved.
 */
export const placingOf = (settings: MapSettings): MapSettings => ({
  ...settings,
  search: '',
  overlaps: null,
  hiddenKinds: new Set(),
  hiddenTies: new Set(),
  moved: new Map(),
  sight: null,
});
