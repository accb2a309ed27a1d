import { useState } from 'react';
import { Button, Dialog, IconButton } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { MapState } from './useMapView.ts';
import type { ViewSteps } from './useViewSteps.ts';
import { ViewActions } from './ViewActions.tsx';

type Props = {
  readonly map: MapState;
  readonly steps: ViewSteps;
  readonly onShare: () => void;
  readonly onExport: () => void;
};

/** On a phone, what the heading has no room for. */
export function ActionsMenu({ map, steps, onShare, onExport }: Props) {
  const { say } = useSpeaker();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const doing = (action: () => void) => () => {
    close();
    action();
  };
  return (
    <>
      <IconButton icon="dots" hasBorder label={say('map.steps.actions')} onClick={() => setIsOpen(true)} />
      <Dialog isOpen={isOpen} title={say('map.steps.actions')} closeLabel={say('common.action.close')} onClose={close}>
        <div className="map-menu">
          <Button icon="arrow-back-up" disabled={!steps.canUndo} onClick={doing(steps.undo)}>
            {say('map.steps.undo')}
          </Button>
          <Button icon="arrow-forward-up" disabled={!steps.canRedo} onClick={doing(steps.redo)}>
            {say('map.steps.redo')}
          </Button>
          <ViewActions map={map} onDone={close} />
          <Button icon="share" onClick={doing(onShare)}>
            {say('map.share.title')}
          </Button>
          <Button icon="download" onClick={doing(onExport)}>
            {say('map.export.title')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
