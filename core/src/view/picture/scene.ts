/**
 * What is drawn where: the view model put in its places. Cytoscape's elements and the SVG are both made of this, so the
 * picture on the screen, in a file and on paper are the same picture. Pixels at a zoom of 1.
 */
import type { Spot } from '../settings.ts';
import type { ViewEdge, ViewNode } from '../view-model.ts';

export type SceneNode = Spot & {
  readonly node: ViewNode;
  /** Box of the shape, the ring of a network included. */
  readonly width: number;
  readonly height: number;
  /** Side of the whole drawing, badge included. */
  readonly drawing: number;
  readonly lines: readonly string[];
  /** Of the longest line, at a zoom of 1. */
  readonly nameWidth: number;
  readonly side: 'below' | 'above' | 'left' | 'right';
};

/** How a tie is drawn: one channel per question (who, how sure, when). */
export type LineLook = {
  readonly width: number;
  readonly colour: `--${string}`;
  readonly dash: readonly number[] | null;
  /** Drawn as two thin lines: inferred. */
  readonly isHollow: boolean;
  /** The dot at the network's end. */
  readonly dot: 'filled' | 'hollow' | null;
  /** A sign at the middle. */
  readonly sign: '!' | '×' | null;
};

export type SceneTie = {
  readonly edge: ViewEdge;
  readonly from: SceneNode;
  readonly to: SceneNode;
  /**
   * How far the middle control point lies from the straight line, to the right hand of who goes from `from` to `to`: it
   * tells apart ties of one pair; 0 for straight.
   */
  readonly bend: number;
  readonly look: LineLook;
};

export type Scene = {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** Size of names on the screen, and how far their lines are apart. Pixels. */
  readonly letters: number;
  readonly lineHeight: number;
};
