import { Button } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { canFoldAll, canUnfoldAll } from './folding.ts';
import type { MapState } from './useMapView.ts';
import { usePathFinder } from './usePathFinder.ts';

type Props = {
  readonly map: MapState;
  /** After one was pressed: closes the menu they stand in. */
  readonly onDone?: (() => void) | undefined;
};

/** What can be done to the view as a whole. */
export function ViewActions({ map: { settings, view, actions }, onDone }: Props) {
  const { say } = useSpeaker();
  const finder = usePathFinder();
  const doing = (action: () => void) => () => {
    onDone?.();
    action();
  };
  return (
    <>
      <Button icon="hierarchy" onClick={doing(() => finder.open(null))}>
        {say('map.path.ask')}
      </Button>
      {settings.focus !== null && settings.path === null ? (
        <Button icon="arrows-maximize" onClick={doing(() => actions.change({ focus: null }))}>
          {say('map.focus.leave')}
        </Button>
      ) : null}
      {canUnfoldAll(settings, view) ? (
        <Button icon="plus" onClick={doing(() => actions.change({ open: 'all' }))}>
          {say('map.fold.unfoldAll')}
        </Button>
      ) : null}
      {canFoldAll(settings, view) ? (
        <Button icon="minus" onClick={doing(() => actions.change({ open: new Set() }))}>
          {say('map.fold.foldAll')}
        </Button>
      ) : null}
      {settings.moved.size > 0 ? (
        <Button icon="arrow-back-up" onClick={doing(() => actions.change({ moved: new Map() }))}>
          {say('map.steps.putAllBack')}
        </Button>
      ) : null}
    </>
  );
}
