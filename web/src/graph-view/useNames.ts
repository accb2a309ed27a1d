import type { Core } from 'cytoscape';
import { type RefObject, useEffect } from 'react';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { Camera } from './camera.ts';
import { type Naming, namesIn, paintNames } from './names-layer.ts';
import type { Colours } from './useColours.ts';

/** Whose names are shown is worked out anew when the zoom has changed by this much. */
const nameStep = 1.04;

type Asked = {
  readonly cy: Core | null;
  readonly camera: Camera;
  readonly scene: Scene;
  readonly naming: Naming;
  readonly colours: Colours;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
};

/** Keeps the names in step with what Cytoscape draws, frame by frame. */
export const useNames = ({ cy, camera, scene, naming, colours, canvas }: Asked): void => {
  useEffect(() => {
    if (!cy) return undefined;
    let zoom = 0;
    let names: ReadonlySet<string> = new Set();
    const paint = (): void => {
      const sight = camera.sight();
      if (Math.max(zoom / sight.zoom, sight.zoom / zoom) >= nameStep) {
        ({ zoom } = sight);
        names = namesIn(scene, zoom, naming);
      }
      if (!canvas.current) return;
      paintNames(canvas.current, {
        scene,
        names,
        sight,
        window: camera.window(),
        naming,
        colours,
        placeOf: (one) => {
          const node = cy.getElementById(one.node.id);
          return node.empty() ? one : node.position();
        },
      });
    };
    const repaint = async (): Promise<void> => {
      await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 13px 'Noto Sans Variable'`)));
      if (!cy.destroyed()) paint();
    };
    paint();
    void repaint();
    cy.on('render', paint);
    return () => {
      cy.off('render', paint);
    };
  }, [cy, camera, scene, naming, colours, canvas]);
};
