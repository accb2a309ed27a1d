import { useSpeaker } from '#state/language.tsx';
import { sayMore, sayScope, saySummary } from '@tvl/core/view/sentences.ts';
import type { MapState } from './useMapView.ts';
import { ViewActions } from './ViewActions.tsx';

/** What the picture shows, in words, while nothing is selected. */
export function Overview({ map }: { readonly map: MapState }) {
  const speaker = useSpeaker();
  const { view, settings } = map;
  return (
    <div className="map-panel__scroll flow">
      <p>{saySummary(speaker, view)}</p>
      <ul className="map-sentences">
        {[...sayScope(speaker, view, settings), ...sayMore(speaker, view)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="secondary">{speaker.say('map.panel.nothing')}</p>
      <div className="map-actions__row no-print">
        <ViewActions map={map} />
      </div>
    </div>
  );
}
