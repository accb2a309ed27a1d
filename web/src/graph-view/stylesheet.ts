/** How Cytoscape draws what the scene says: the looks of nodes and ties are decided there, and only carried out here. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { dimmed, ringWidth } from '@tvl/core/view/picture/emphasis.ts';
import { hollowCore } from '@tvl/core/view/picture/line-look.ts';
import { dotRadius, signSize } from '@tvl/core/view/picture/tie-line.ts';
import type { NodeData, TieData } from './elements.ts';
import { mixed } from './mixed.ts';
import { picturesIn } from './node-pictures.ts';
import type { Colours } from './useColours.ts';

const dataOf = (node: NodeSingular): NodeData => node.data() as NodeData;
const lookOf = (edge: EdgeSingular): TieData['look'] => (edge.data() as TieData).look;

const ringSize = ({ width, height }: NodeData): number => Math.max(width, height) + ringWidth;
const selectedSize = (node: NodeSingular): number => Math.max(dataOf(node).drawing, ringSize(dataOf(node)));

const shapeStyles = {
  shape: 'data(shape)',
  width: 'data(width)',
  height: 'data(height)',
  'background-opacity': 0,
  'overlay-opacity': 0,
  'z-index': 1,
};
const polygons = { selector: "node[shape = 'polygon']", style: { 'shape-polygon-points': 'data(points)' } };
const pointedStyles = (colours: Colours) => ({
  'outline-color': colours('--focus-ring'),
  'outline-width': 3,
  'outline-offset': 4,
  'z-index': 3,
});
const besideRing = { 'outline-offset': 4 + ringWidth / 2, 'z-index': 4 };

/** Cytoscape's types know neither data nor functions where they are allowed. */
const nodeStyles = (colours: Colours): StylesheetJson => {
  const { plain, selected } = picturesIn(colours);
  return [
    {
      selector: 'node',
      style: {
        ...shapeStyles,
        'background-image': (node: NodeSingular) => plain(dataOf(node).look, dataOf(node).drawing),
        'background-width': 'data(drawing)',
        'background-height': 'data(drawing)',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': ringWidth / 2 + 3,
      },
    },
    polygons,
    { selector: 'node.is-dimmed', style: { opacity: dimmed } },
    { selector: 'node.is-pointed', style: pointedStyles(colours) },
    {
      selector: 'node.is-selected',
      style: {
        'background-image': (node: NodeSingular) =>
          selected(dataOf(node).look, dataOf(node).drawing, ringSize(dataOf(node))),
        'background-width': selectedSize,
        'background-height': selectedSize,
        ...besideRing,
      },
    },
  ] as unknown as StylesheetJson;
};

/** Cytoscape draws a dot with this radius at a scale of 1, for lines this thin. Pixels. */
const itsDot = 29 * 0.15;
/** Hollow dots are outlined by a line this wide. Pixels. */
const dotOutline = 1.5;

/** Of signs. Pixels. */
const signLetters = 12;

const dotScale = (edge: EdgeSingular): number =>
  (lookOf(edge).dot === 'hollow' ? dotRadius - dotOutline / 2 : dotRadius) / itsDot;

const isHollow = (edge: EdgeSingular): boolean => lookOf(edge).isHollow;

/** `of` gives the colour of a tie in its state. */
const lineColours = (of: (edge: EdgeSingular) => string, ground: string) => ({
  'line-color': (edge: EdgeSingular) => (isHollow(edge) ? ground : of(edge)),
  'line-outline-color': of,
  'target-arrow-color': of,
});

const edgeStyles = (colours: Colours): StylesheetJson =>
  [
    {
      selector: 'edge',
      style: {
        // A hollow line is a core in the colour of the ground, with an outline.
        width: (edge: EdgeSingular) => (isHollow(edge) ? hollowCore : lookOf(edge).width),
        'line-outline-width': (edge: EdgeSingular) => (isHollow(edge) ? (lookOf(edge).width - hollowCore) / 2 : 0),
        ...lineColours((edge) => colours(lookOf(edge).colour), colours('--canvas')),
        'line-style': (edge: EdgeSingular) => (lookOf(edge).dash === null ? 'solid' : 'dashed'),
        'line-dash-pattern': (edge: EdgeSingular) => lookOf(edge).dash ?? [1, 0],
        'line-cap': 'round',
        'curve-style': 'straight',
        'target-arrow-shape': (edge: EdgeSingular) => (lookOf(edge).dot === null ? 'none' : 'circle'),
        'target-arrow-fill': (edge: EdgeSingular) => lookOf(edge).dot ?? 'filled',
        'target-arrow-width': dotOutline,
        'arrow-scale': dotScale,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge[bend != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
      },
    },
    {
      selector: 'edge[?sign]',
      style: {
        label: 'data(sign)',
        color: colours('--ink'),
        'font-family': 'Noto Sans Variable, Noto Sans Fallback, system-ui, sans-serif',
        'font-size': signLetters,
        'min-zoomed-font-size': (signLetters * signSize.least) / signSize.drawn,
        'font-weight': 700,
        'text-background-color': colours('--surface'),
        'text-background-opacity': 1,
        'text-background-shape': 'circle',
        'text-background-padding': '3px',
        'text-border-color': colours('--node-outline'),
        'text-border-width': 1.5,
        'text-border-opacity': 1,
      },
    },
  ] as unknown as StylesheetJson;

/** How much of a tie's colour is left when others are looked at. */
const left = { far: 0.4, dimmed: 0.16 };

/** Ties of the selected one in ink, the rest steps back; what is not looked for too. */
const stateStyles = (colours: Colours): StylesheetJson => {
  const ground = colours('--canvas');
  // Paler without being see-through: a hollow line would fill up.
  const paler = (share: number) => lineColours((edge) => mixed(colours(lookOf(edge).colour), ground, share), ground);
  return [
    { selector: 'edge.is-far', style: paler(left.far) },
    { selector: 'edge.is-near', style: { ...lineColours(() => colours('--ink'), ground), 'z-index': 2 } },
    // The dot stays outside the ring of the selected one.
    { selector: 'edge.is-inward', style: { 'target-distance-from-node': `${ringWidth / 2 + 1}px` } },
    { selector: 'edge.is-dimmed', style: paler(left.dimmed) },
  ];
};

export const stylesheetOf = (colours: Colours): StylesheetJson => [
  ...nodeStyles(colours),
  ...edgeStyles(colours),
  ...stateStyles(colours),
];

/** Where something else draws: nodes are felt and not seen, but for the outline of what is pointed at. */
export const marksOf = (colours: Colours): StylesheetJson => [
  { selector: 'node', style: { ...shapeStyles, opacity: 0 } },
  polygons,
  { selector: 'node.is-pointed', style: { ...pointedStyles(colours), opacity: 1 } },
  { selector: 'node.is-selected', style: besideRing },
];
