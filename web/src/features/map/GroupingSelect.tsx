import { useId, useMemo } from 'react';
import { groupings, type Grouping } from '@tvl/core/view/view-model.ts';
import { sayMore, saySummary } from '@tvl/core/view/sentences.ts';
import { Icon } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useToldOnce } from './useToldOnce.ts';
import type { MapState } from './useMapView.ts';

/** What the map is grouped by. The new picture is told to those who do not see it. */
export function GroupingSelect({ map: { view, actions } }: { readonly map: MapState }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const id = useId();
  const words = useMemo(() => [saySummary(speaker, view), ...sayMore(speaker, view)].join(' '), [speaker, view]);
  const told = useToldOnce(view.grouping, words);
  return (
    <span className="map-grouping">
      <Icon name="hierarchy" />
      <label className="map-tools__what" htmlFor={id}>
        {say('map.grouping.title')}
      </label>
      <select
        id={id}
        value={view.grouping}
        onChange={(event) => actions.change({ grouping: event.target.value as Grouping })}
      >
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping}>
            {say(grouping === 'none' ? 'map.grouping.none' : `map.grouping.${grouping}.name`)}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" />
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </span>
  );
}
