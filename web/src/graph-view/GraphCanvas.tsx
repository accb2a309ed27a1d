import type { Core } from 'cytoscape';
import { useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import { zoomLimits } from '@tvl/core/view/picture/sight.ts';
import type { ViewModel } from '@tvl/core/view/view-model.ts';
import type { Camera } from './camera.ts';
import { marksOf, stylesheetOf } from './stylesheet.ts';
import { useColours } from './useColours.ts';
import { useElements } from './useElements.ts';
import { useFollow } from './useFollow.ts';
import { useMarks } from './useMarks.ts';
import { useNames } from './useNames.ts';
import { useQuiet } from './useQuiet.ts';
import { type PointerHandlers, usePointer, useWheel } from './usePointer.ts';

export type GraphCanvasProps = PointerHandlers & {
  readonly view: ViewModel;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly selected: string | null;
  /** What the pointer, the keyboard or the focus in the list is on. */
  readonly pointed: string | null;
  /** The sketch draws it: here are its nodes alone, unseen but for marks. */
  readonly isHeavy: boolean;
  readonly onLeave: () => void;
  /** All of the scene is in. */
  readonly onFilled: () => void;
};

/** Elements come in by turns, so the wrapper is never given any. */
const noElements: [] = [];

/** Cytoscape, mounted by its wrapper; every concern keeps one part of it in step, and nothing else is decided here. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { view, scene, camera, selected, pointed, isHeavy, onLeave, onFilled } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const [filled, setFilled] = useState<Scene | null>(null);
  const names = useRef<HTMLCanvasElement>(null);
  const colours = useColours();
  const stylesheet = useMemo(() => (isHeavy ? marksOf(colours) : stylesheetOf(colours)), [colours, isHeavy]);
  const found = useMemo(() => view.found && new Set(view.found.map(({ id }) => id)), [view]);
  const naming = useMemo(() => ({ selected, pointed, found }), [selected, pointed, found]);
  const tieless = useMemo(() => ({ ...scene, ties: [] }), [scene]);
  const isFilled = filled !== null;
  useFollow({ cy, camera, onLeave });
  useElements(cy, isHeavy ? tieless : scene, () => setFilled(scene));
  useQuiet(cy, isFilled, onFilled);
  useMarks(cy, view, filled, { selected, pointed });
  useNames({ cy: isFilled ? cy : null, camera, scene, naming, colours, canvas: names });
  usePointer(cy, scene, props);
  useWheel(cy);
  return (
    <>
      <CytoscapeComponent
        className="graph-canvas"
        elements={noElements}
        stylesheet={stylesheet}
        cy={setCy}
        minZoom={zoomLimits.least}
        maxZoom={zoomLimits.most}
        boxSelectionEnabled={false}
        autounselectify
      />
      <canvas ref={names} className="graph-names" aria-hidden="true" />
    </>
  );
}
