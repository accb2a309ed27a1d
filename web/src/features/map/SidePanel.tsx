import { ViewTabs } from '#ui/index.ts';
import { useParameter } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import { detailsWord, sideParameter } from './map-question.ts';
import { OutlinePanel } from './OutlinePanel.tsx';
import type { OutlineTreeProps } from './OutlineTree.tsx';
import { useAddress } from './useAddress.ts';
import type { MapState } from './useMapView.ts';

type Props = { readonly map: MapState; readonly outline: OutlineTreeProps; readonly onClose: () => void };

/** List and details in one place, where there is no room for both beside the map. */
export function SidePanel({ map, outline, onClose }: Props) {
  const { say } = useSpeaker();
  const address = useAddress();
  const isDetails = useParameter(sideParameter) === detailsWord;
  return (
    <div className="map-side">
      <ViewTabs
        label={say('map.view.side')}
        tabs={[
          { href: address({ [sideParameter]: null }), label: say('map.view.list'), isCurrent: !isDetails },
          { href: address({ [sideParameter]: detailsWord }), label: say('map.view.details'), isCurrent: isDetails },
        ]}
      />
      {isDetails ? <DetailsPanel map={map} onClose={onClose} /> : <OutlinePanel {...outline} />}
    </div>
  );
}
