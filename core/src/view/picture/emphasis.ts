/** What is looked at just now, and how that shows. */
import type { SceneNode } from './scene.ts';

export type Emphasis = {
  readonly selected: string | null;
  /** What is looked for is found in these; the rest steps back. Null when nothing is looked for. */
  readonly found: { readonly has: (id: string) => boolean } | null;
};

/** The selected one's ring is this much wider than its shape. Pixels. */
export const ringWidth = 18;

/** To the outside of the ring. Pixels. */
export const ringRadiusOf = ({ width, height }: SceneNode): number => (Math.max(width, height) + ringWidth) / 2;

/** How much of a node is left that was not found. */
export const dimmed = 0.28;
