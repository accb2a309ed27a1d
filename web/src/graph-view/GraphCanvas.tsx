import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { boundsOf } from './bounds.ts';
import { elementsOf } from './elements.ts';
import { stylesheetOf } from './stylesheet.ts';
import { type Arranged } from './useArrangement.ts';
import { useColours } from './useColours.ts';
import { useMarks } from './useMarks.ts';
import { usePointer, useWheel } from './usePointer.ts';
import { useNames, useSight } from './useViewport.ts';
import type { ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';
import { type Direction, moveTo, show, zoomBy, zoomLimits } from './viewport.ts';

/** More than this, and lines are left out and the picture frozen while it moves. */
const isHeavy = (view: ViewModel): boolean => view.nodes.length + view.edges.length > 800;

const withNeighbours = (view: ViewModel, id: string | null): readonly ViewNode[] => {
  const node = view.byId.get(id ?? '');
  return node ? [node, ...(view.neighbours.get(node.id) ?? []).map((one) => one.node)] : [];
};

export type GraphControls = {
  readonly zoom: (isIn: boolean) => void;
  readonly move: (direction: Direction) => void;
  readonly fit: () => void;
  readonly centre: () => void;
  readonly picture: () => Promise<Blob>;
};

export type GraphCanvasProps = {
  readonly view: ViewModel;
  readonly arranged: Arranged;
  readonly selected: string | null;
  /** What the pointer or the focus in the list is on. */
  readonly pointed: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onPoint: (id: string | null) => void;
  /** In a small window the selected one is shown with its neighbours alone. */
  readonly isSmall: boolean;
  readonly label: string;
  readonly describedBy: string;
  readonly controls: RefObject<GraphControls | null>;
};

/** The picture. Everything in it is also in the outline, which is how it is used without seeing or pointing. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { view, arranged, selected, pointed, onSelect, onPoint, isSmall, label, describedBy, controls } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const colours = useColours();
  const elements = useMemo(() => elementsOf(view, arranged), [view, arranged]);
  const stylesheet = useMemo(() => stylesheetOf(colours), [colours]);
  usePointer(cy, { onSelect, onPoint });
  useWheel(cy);
  useMarks(cy, view, elements, { selected, pointed });
  useNames(cy, elements, arranged);
  const whole = useMemo(() => arranged.frame ?? boundsOf(view.nodes, arranged), [view, arranged]);
  const around = useMemo(() => boundsOf(withNeighbours(view, selected), arranged), [view, arranged, selected]);
  useSight(cy, { whole, around, selected, isSmall: isSmall || arranged.frame !== null });
  useEffect(() => () => onPoint(null), [onPoint]);
  useImperativeHandle(
    controls,
    () => ({
      zoom: (isIn) => cy && zoomBy(cy, isIn, selected),
      move: (direction) => cy && moveTo(cy, direction),
      fit: () => cy && show(cy, whole),
      centre: () => cy && show(cy, around),
      picture: () =>
        cy
          ? cy.png({ output: 'blob-promise', full: true, scale: 2, bg: colours('--canvas') })
          : Promise.reject(new Error('No picture yet')),
    }),
    [cy, selected, whole, around, colours],
  );
  return (
    <div className="graph-frame" role="img" aria-label={label} aria-describedby={describedBy}>
      <CytoscapeComponent
        className="graph-canvas"
        elements={elements}
        stylesheet={stylesheet}
        cy={setCy}
        minZoom={zoomLimits.least}
        maxZoom={zoomLimits.most}
        boxSelectionEnabled={false}
        autounselectify
        autoungrabify
        hideEdgesOnViewport={isHeavy(view)}
        textureOnViewport={isHeavy(view)}
      />
    </div>
  );
}
