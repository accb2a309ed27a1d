import { useState } from 'react';
import { IconButton } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import type { MapState } from './useMapView.ts';

/** On a phone the details rise from below; a button makes them taller, no dragging needed. */
export function DetailsSheet({ map, onClose }: { readonly map: MapState; readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const [isTall, setIsTall] = useState(false);
  return (
    <div className="map-sheet" data-tall={isTall}>
      <DetailsPanel
        map={map}
        onClose={onClose}
        extra={
          <IconButton
            icon={isTall ? 'chevron-down' : 'chevron-up'}
            label={say(isTall ? 'common.action.less' : 'common.action.details')}
            aria-expanded={isTall}
            onClick={() => setIsTall(!isTall)}
          />
        }
      />
    </div>
  );
}
