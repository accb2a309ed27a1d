import { useState } from 'react';
import { IconButton } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import type { MapState } from './useMapView.ts';

type Props = { readonly map: MapState; readonly onClose: () => void };

function Sheet({ map, onClose, isTallAtFirst }: Props & { readonly isTallAtFirst: boolean }) {
  const { say } = useSpeaker();
  const [isTall, setIsTall] = useState(isTallAtFirst);
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

/** On a phone the details rise from below; a button makes them taller, no dragging needed. A question needs the room. */
export function DetailsSheet(props: Props) {
  const isAsking = props.map.settings.selected === null;
  return <Sheet key={isAsking ? 'question' : 'selected'} {...props} isTallAtFirst={isAsking} />;
}
