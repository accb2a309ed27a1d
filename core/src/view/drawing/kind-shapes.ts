/** How each kind is drawn: plain data, so that lists, pictures and the map draw the same thing. */
import type { DrawnKind } from '../drawn-kind.ts';
import { filledGlyphs, outlineGlyphs } from './glyph-paths.ts';

/** A design token (see the web's tokens.css), to be resolved where the drawing is made. */
export type ColourToken = `--${string}`;

export type KindShape = {
  /** Closed outline in a box of 48 by 48. */
  readonly outline: string;
  /** A second outline drawn behind the first: a set stands for many. */
  readonly behind?: string;
  readonly fill: ColourToken;
  readonly ink: ColourToken;
  /** A path in a box of 24 by 24, placed with its corner at x, y and this side in the box of 48. */
  readonly glyph: {
    readonly path: string;
    readonly isFilled: boolean;
    readonly x: number;
    readonly y: number;
    readonly side: number;
  };
};

/** Side of the box in which every outline is drawn. */
export const shapeBox = 48;

/** A circle as a path. */
export const circlePath = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A rectangle with round corners as a path. */
export const roundRectangle = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

const glyphAt = (path: string, centreX: number, centreY: number, side = 26, isFilled = false): KindShape['glyph'] => ({
  path,
  isFilled,
  x: centreX - side / 2,
  y: centreY - side / 2,
  side,
});

export const kindShapes: Readonly<Record<DrawnKind, KindShape>> = {
  network: {
    outline: circlePath(24, 24, 21),
    fill: '--k-network',
    ink: '--k-network-on',
    glyph: glyphAt(filledGlyphs['affiliate-filled'], 24, 24, 25, true),
  },
  association: {
    outline: roundRectangle(4, 4, 40, 40, 8),
    fill: '--k-association',
    ink: '--k-association-on',
    glyph: glyphAt(outlineGlyphs.users, 24, 24),
  },
  other: {
    outline: 'M1.5 24L13 4H35L46.5 24L35 44H13z',
    fill: '--k-other',
    ink: '--k-other-on',
    glyph: glyphAt(outlineGlyphs.school, 24, 24),
  },
  authority: {
    outline: 'M15.3 3H32.7L45 15.3V32.7L32.7 45H15.3L3 32.7V15.3z',
    fill: '--k-authority',
    ink: '--k-authority-on',
    glyph: glyphAt(outlineGlyphs['building-bank'], 24, 23.5),
  },
  municipality: {
    outline: 'M24 1.5L45.5 17.5V41.5a4 4 0 0 1 -4 4H6.5a4 4 0 0 1 -4 -4V17.5z',
    fill: '--k-municipality',
    ink: '--k-municipality-on',
    glyph: glyphAt(outlineGlyphs['building-community'], 24, 28, 25),
  },
  set: {
    outline: roundRectangle(2.5, 9, 36.5, 36.5, 7),
    behind: roundRectangle(9, 2.5, 36.5, 36.5, 7),
    fill: '--k-set',
    ink: '--k-set-on',
    glyph: glyphAt(outlineGlyphs['stack-2'], 20.75, 27.25, 25),
  },
  project: {
    outline: 'M24 1.5L46.5 24L24 46.5L1.5 24z',
    fill: '--k-project',
    ink: '--k-project-on',
    glyph: glyphAt(filledGlyphs['flag-filled'], 24.5, 24, 22, true),
  },
  theme: {
    outline: 'M1.5 7.5H31L46.5 24L31 40.5H1.5z',
    fill: '--k-theme',
    ink: '--k-theme-on',
    glyph: glyphAt(filledGlyphs['tag-filled'], 20, 24, 24, true),
  },
  event: {
    outline: roundRectangle(1.5, 7.5, 45, 33, 16.5),
    fill: '--k-event',
    ink: '--k-event-on',
    glyph: glyphAt(outlineGlyphs['calendar-event'], 24, 24, 24),
  },
  material: {
    outline: 'M10.5 1.5H30L42 13.5V42.5a4 4 0 0 1 -4 4H10.5a4 4 0 0 1 -4 -4V5.5a4 4 0 0 1 4 -4z',
    fill: '--k-material',
    ink: '--k-material-on',
    glyph: glyphAt(outlineGlyphs['file-text'], 24, 26, 26),
  },
};

/** The node shape of Cytoscape nearest to the outline, and its size beside a network of 32 pixels. */
export type CytoscapeShape = {
  readonly shape: string;
  readonly width: number;
  readonly height: number;
  readonly points?: string;
};

export const cytoscapeShapes: Readonly<Record<DrawnKind, CytoscapeShape>> = {
  network: { shape: 'ellipse', width: 32, height: 32 },
  association: { shape: 'round-rectangle', width: 31, height: 31 },
  other: { shape: 'hexagon', width: 36, height: 31 },
  authority: { shape: 'octagon', width: 32, height: 32 },
  municipality: { shape: 'polygon', width: 33, height: 34, points: '0 -1 1 -0.28 1 1 -1 1 -1 -0.28' },
  set: { shape: 'round-rectangle', width: 34, height: 34 },
  project: { shape: 'diamond', width: 37, height: 37 },
  theme: { shape: 'polygon', width: 36, height: 26, points: '-1 -1 0.31 -1 1 0 0.31 1 -1 1' },
  event: { shape: 'round-rectangle', width: 36, height: 26 },
  material: { shape: 'cut-rectangle', width: 28, height: 35 },
};
