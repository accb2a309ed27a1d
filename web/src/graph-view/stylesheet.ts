/** How nodes and ties look: one channel per question (who, how sure, when), in the colours of the theme. */
import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { NodeData } from './elements.ts';
import { nodePicture, selectedPicture } from './node-pictures.ts';
import { labelGap } from './reading-price.ts';
import { labelFont, lineHeight } from './useArrangement.ts';
import { mixed } from './mixed.ts';
import type { Colours } from './useColours.ts';

const dataOf = (node: NodeSingular): NodeData => node.data() as NodeData;

/** The selected one's ring is this much wider than the node. Pixels. */
const ringWidth = 18;
const ringSize = (node: NodeSingular): number => Math.max(dataOf(node).width, dataOf(node).height) + ringWidth;

const selectedSize = (node: NodeSingular): number => Math.max(dataOf(node).picture, ringSize(node));

const pictureOf =
  (colours: Colours) =>
  (node: NodeSingular): string =>
    nodePicture(dataOf(node).node, dataOf(node).picture, colours);

const nodeStyle = (colours: Colours) => ({
  shape: 'data(shape)',
  width: 'data(width)',
  height: 'data(height)',
  'background-opacity': 0,
  'background-image': pictureOf(colours),
  'background-width': 'data(picture)',
  'background-height': 'data(picture)',
  'background-clip': 'none',
  'background-image-containment': 'over',
  'bounds-expansion': ringWidth / 2 + 3,
  label: 'data(label)',
  color: colours('--ink'),
  'font-family': labelFont.family,
  'font-size': 13,
  'font-weight': labelFont.regular,
  'line-height': lineHeight,
  'text-wrap': 'wrap',
  'text-max-width': '1000px',
  'text-valign': 'bottom',
  'text-margin-y': labelGap,
  'text-outline-color': colours('--label-halo'),
  'text-outline-width': 3,
  'overlay-opacity': 0,
  'z-index': 1,
});

const named = { 'text-opacity': 1, 'text-outline-opacity': 1 };

/** Cytoscape's types know neither data nor functions where they are allowed. */
const nodeStyles = (colours: Colours): StylesheetJson =>
  [
    { selector: 'node', style: nodeStyle(colours) },
    { selector: "node[shape = 'polygon']", style: { 'shape-polygon-points': 'data(points)' } },
    { selector: "node[side = 'above']", style: { 'text-valign': 'top', 'text-margin-y': -labelGap } },
    { selector: "node[kind = 'network']", style: { 'font-weight': labelFont.bold } },
    { selector: 'node.is-nameless', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
    { selector: 'node.is-close', style: named },
    { selector: 'node.is-dimmed', style: { opacity: 0.28 } },
    {
      selector: 'node.is-pointed',
      style: {
        ...named,
        'outline-color': colours('--focus-ring'),
        'outline-width': 3,
        'outline-offset': 4,
        'z-index': 3,
      },
    },
    {
      selector: 'node.is-selected',
      style: {
        ...named,
        'background-image': (node: NodeSingular) =>
          selectedPicture(dataOf(node).node, dataOf(node).picture, ringSize(node), colours),
        'background-width': selectedSize,
        'background-height': selectedSize,
        'text-margin-y': labelGap + ringWidth / 2,
        'font-weight': labelFont.bold,
        'z-index': 4,
      },
    },
    { selector: "node.is-selected[side = 'above']", style: { 'text-margin-y': -labelGap - ringWidth / 2 } },
  ] as unknown as StylesheetJson;

/** Widths in pixels. */
const width = { said: 1.5, confirmed: 3, hollow: 2.5, rim: 1.25 };

const edgeStyles = (colours: Colours): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      width: width.said,
      'line-color': colours('--edge'),
      'target-arrow-color': colours('--edge'),
      'curve-style': 'bezier',
      'control-point-step-size': 16,
      'line-cap': 'round',
      'arrow-scale': 0.85,
      'overlay-opacity': 0,
    },
  },
  { selector: "edge[kind = 'member']", style: { 'target-arrow-shape': 'circle', 'target-arrow-fill': 'filled' } },
  {
    selector: "edge[kind = 'participant']",
    style: { 'target-arrow-shape': 'circle', 'target-arrow-fill': 'hollow' },
  },
  { selector: "edge[certainty = 'confirmed']", style: { width: width.confirmed } },
  {
    selector: "edge[certainty = 'inferred']",
    style: {
      width: width.hollow,
      'line-color': colours('--canvas'),
      'line-outline-width': width.rim,
      'line-outline-color': colours('--edge'),
    },
  },
  {
    selector: "edge[certainty = 'disputed']",
    style: {
      label: '!',
      color: colours('--ink'),
      'font-family': labelFont.family,
      'font-size': 13,
      'font-weight': labelFont.bold,
      'text-background-color': colours('--surface'),
      'text-background-opacity': 1,
      'text-background-shape': 'circle',
      'text-background-padding': '4px',
      'text-border-color': colours('--node-outline'),
      'text-border-width': 1.5,
      'text-border-opacity': 1,
    },
  },
  { selector: "edge[mode = 'planned']", style: { 'line-style': 'dashed', 'line-dash-pattern': [12, 6] } },
  { selector: "edge[mode = 'recommended']", style: { 'line-style': 'dashed', 'line-dash-pattern': [12, 5, 2, 5] } },
  {
    selector: "edge[mode = 'ended']",
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [1, 5],
      'line-color': colours('--edge-past'),
      'target-arrow-color': colours('--edge-past'),
    },
  },
];

/** How much of a tie's colour is left when others are looked at. */
const left = { far: 0.4, dimmed: 0.16 };

/** Paler without being see-through: a hollow line would fill up. */
const paler = (colours: Colours, selector: string, share: number): StylesheetJson => {
  const colour = mixed(colours('--edge'), colours('--canvas'), share);
  return [
    { selector, style: { 'line-color': colour, 'target-arrow-color': colour } },
    {
      selector: `${selector}[certainty = 'inferred']`,
      style: { 'line-color': colours('--canvas'), 'line-outline-color': colour },
    },
  ];
};

/** Ties of the selected one in ink, the rest steps back; what is not looked for too. */
const stateStyles = (colours: Colours): StylesheetJson => [
  ...paler(colours, 'edge.is-far', left.far),
  {
    selector: 'edge.is-near',
    style: { 'line-color': colours('--ink'), 'target-arrow-color': colours('--ink'), 'z-index': 2 },
  },
  // The dot stays outside the ring of the selected one.
  { selector: 'edge.is-inward', style: { 'target-distance-from-node': `${ringWidth / 2 + 1}px` } },
  {
    selector: "edge.is-near[certainty = 'inferred']",
    style: { 'line-color': colours('--canvas'), 'line-outline-color': colours('--ink') },
  },
  ...paler(colours, 'edge.is-dimmed', left.dimmed),
];

export const stylesheetOf = (colours: Colours): StylesheetJson => [
  ...nodeStyles(colours),
  ...edgeStyles(colours),
  ...stateStyles(colours),
];
