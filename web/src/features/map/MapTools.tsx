import { useState } from 'react';
import { Button } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { GroupingSelect } from './GroupingSelect.tsx';
import { KindChips } from './KindChips.tsx';
import { chosenDimensions } from './map-question.ts';
import { MapFilters } from './MapFilters.tsx';
import { useLayout } from './useLayout.ts';
import { TimeBar } from './TimeBar.tsx';
import './map-tools.css';
import type { MapState } from './useMapView.ts';

/** What decides what the map shows: kinds, filters, grouping, time, and what of it is chosen now. */
export function MapTools({ map }: { readonly map: MapState }) {
  const { say, date } = useSpeaker();
  const { filter, day } = map.settings;
  const [isFiltering, setIsFiltering] = useState(false);
  const { width } = useLayout();
  // On a phone the chip tells the day, and the list comes first.
  const [isTimed, setIsTimed] = useState(day !== null && width !== 'narrow');
  const on = chosenDimensions(filter).length;
  return (
    <div className="map-tools no-print">
      <KindChips map={map} />
      <div className="map-tools__row">
        <Button icon="adjustments-horizontal" onClick={() => setIsFiltering(true)}>
          {on === 0 ? say('map.control.filter') : say('lists.filter.titleOn', { n: on })}
        </Button>
        <GroupingSelect map={map} />
        <Button icon="clock" aria-expanded={isTimed} onClick={() => setIsTimed(!isTimed)}>
          <span className="map-tools__what">{say('map.time.title')} </span>
          {day === null ? say('map.time.today') : date(day)}
        </Button>
        <ChosenFilters map={map} isDaySaid={isTimed} />
      </div>
      {isTimed ? <TimeBar map={map} /> : null}
      <MapFilters map={map} isOpen={isFiltering} onClose={() => setIsFiltering(false)} />
    </div>
  );
}
