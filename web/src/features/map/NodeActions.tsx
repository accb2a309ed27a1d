import { Button } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { ViewNode } from '@tvl/core/view/view-model.ts';
import { FocusSteps } from './FocusSteps.tsx';
import { isFoldable, unfoldedAt } from './folding.ts';
import type { MapState } from './useMapView.ts';
import type { PathFinder } from './usePathFinder.ts';

type Props = { readonly map: MapState; readonly node: ViewNode };
type ActionsProps = Props & { readonly finder: PathFinder };

function Folding({ map: { settings, view, actions }, node }: Props) {
  const { say } = useSpeaker();
  if (!isFoldable(settings, view)) return null;
  const shown = unfoldedAt(view, node);
  return (
    <>
      {node.folded > 0 ? (
        <Button icon="plus" onClick={() => actions.unfold(node.id)}>
          {say('map.fold.unfold', { n: node.folded })}
        </Button>
      ) : null}
      {shown > 0 ? (
        <Button icon="minus" onClick={() => actions.fold(node.id)}>
          {say('map.fold.fold', { n: shown })}
        </Button>
      ) : null}
    </>
  );
}

/** What can be done to the view from the selected one. */
export function NodeActions({ map, node, finder }: ActionsProps) {
  const { say } = useSpeaker();
  const { settings, actions } = map;
  const putBack = (): void => actions.change({ moved: new Map([...settings.moved].filter(([id]) => id !== node.id)) });
  return (
    <div className="map-actions no-print">
      <FocusSteps map={map} id={node.id} />
      <div className="map-actions__row">
        <Folding map={map} node={node} />
        <Button icon="hierarchy" onClick={() => finder.open(node.id)}>
          {say('map.path.ask')}
        </Button>
        {settings.moved.has(node.id) ? (
          <Button icon="arrow-back-up" onClick={putBack}>
            {say('map.steps.putBack')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
