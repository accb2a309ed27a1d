/** Where a picture gets its colours from. */
import type { Colouring } from '../drawing/kind-svg.ts';
import { themeColours, type Theme } from './theme-colours.ts';

/** In a page: whatever its theme says, also when it changes. */
export const pageColouring: Colouring = (token) => `var(${token})`;

/** In a file: the colours themselves. */
export const fileColouring =
  (theme: Theme): Colouring =>
  (token) =>
    themeColours[theme][token] ?? '#000000';
