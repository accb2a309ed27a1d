import { Button } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { GroupingSelect } from './GroupingSelect.tsx';
import { chosenDimensions } from './map-question.ts';
import type { MapState } from './useMapView.ts';

export type MapChoicesProps = {
  readonly map: MapState;
  readonly isTimed: boolean;
  readonly onFilter: () => void;
  readonly onTime: () => void;
};

/** Ways into filters, grouping and time. */
export function MapChoices({ map, isTimed, onFilter, onTime }: MapChoicesProps) {
  const { say, date } = useSpeaker();
  const { filter, day } = map.settings;
  const on = chosenDimensions(filter).length;
  return (
    <div className="map-choices no-print">
      <Button icon="adjustments-horizontal" onClick={onFilter}>
        {on === 0 ? say('map.control.filter') : say('lists.filter.titleOn', { n: on })}
      </Button>
      <GroupingSelect map={map} />
      <Button icon="clock" aria-expanded={isTimed} onClick={onTime}>
        <span className="map-tools__what">{say('map.time.title')} </span>
        {day === null ? say('map.time.today') : date(day)}
      </Button>
    </div>
  );
}
