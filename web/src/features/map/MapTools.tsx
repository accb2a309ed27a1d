import { useState } from 'react';
import { ChosenFilters } from './ChosenFilters.tsx';
import { KindChips } from './KindChips.tsx';
import { MapFilters } from './MapFilters.tsx';
import { MapChoices, type MapChoicesProps } from './MapChoices.tsx';
import type { Layout } from './useLayout.ts';
import { TimeBar } from './TimeBar.tsx';
import './map-tools.css';
import type { MapState } from './useMapView.ts';

/** What decides what the map shows: kinds, filters, grouping, time, and what of it is chosen now. */
export const useMapTools = (map: MapState, { width, shown }: Layout) => {
  const { day } = map.settings;
  const [isFiltering, setIsFiltering] = useState(false);
  // On a phone the chip tells the day, and the list comes first.
  const [isTimed, setIsTimed] = useState(day !== null && width !== 'narrow');
  const choices: MapChoicesProps = {
    map,
    isTimed,
    onFilter: () => setIsFiltering(true),
    onTime: () => setIsTimed(!isTimed),
  };
  /** Beside a picture the choices stand in its head, which leaves it the height of a row. */
  const isInPanel = shown === 'map' && width !== 'narrow';
  const tools = (
    <div className="map-tools no-print">
      <KindChips map={map} />
      <div className="map-tools__row">
        {isInPanel ? null : <MapChoices {...choices} />}
        <ChosenFilters map={map} isDaySaid={isTimed} />
      </div>
      {isTimed ? <TimeBar map={map} /> : null}
      <MapFilters map={map} isOpen={isFiltering} onClose={() => setIsFiltering(false)} />
    </div>
  );
  return { tools, choices: isInPanel ? <MapChoices {...choices} /> : null };
};
