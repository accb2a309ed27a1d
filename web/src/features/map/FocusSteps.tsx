import { useId } from 'react';
import { Button } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { mostSteps } from '@tvl/core/view/settings.ts';
import type { MapState } from './useMapView.ts';

const choices = Array.from({ length: mostSteps }, (_, at) => at + 1);

/** Only this one and what is so near it; and the way back to the whole map. */
export function FocusSteps({ map, id }: { readonly map: MapState; readonly id: string }) {
  const { say } = useSpeaker();
  const titleId = useId();
  const { focus, path } = map.settings;
  const { change } = map.actions;
  const chosen = path === null && focus?.id === id ? focus.steps : null;
  return (
    <div className="map-focus" role="group" aria-labelledby={titleId} aria-describedby={`${titleId}-help`}>
      <p id={titleId} className="map-focus__title">
        {say('map.focus.show')}
      </p>
      <div className="map-focus__steps">
        {choices.map((steps) => (
          <button
            key={steps}
            type="button"
            aria-pressed={chosen === steps}
            onClick={() => change({ focus: { id, steps }, path: null })}
          >
            {say('map.focus.steps', { n: steps })}
          </button>
        ))}
      </div>
      <p id={`${titleId}-help`} className="secondary map-focus__help">
        {say('map.focus.help')}
      </p>
      {focus !== null && path === null ? (
        <Button icon="arrows-maximize" onClick={() => change({ focus: null })}>
          {say('map.focus.leave')}
        </Button>
      ) : null}
    </div>
  );
}
