import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import { Button, EmptyState, SkipLink } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { GraphControls } from '#graph-view/GraphCanvas.tsx';
import { useArrangement } from '#graph-view/useArrangement.ts';
import { Legend } from './Legend.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { chosenDimensions } from './map-question.ts';
import { saySummary } from '@tvl/core/view/sentences.ts';
import { useFrame } from './useFrame.ts';
import type { MapState } from './useMapView.ts';

const loadCanvas = async () => ({ default: (await import('#graph-view/GraphCanvas.tsx')).GraphCanvas });
const GraphCanvas = lazy(loadCanvas);

/** More than this is drawn only when asked for. */
const askFrom = 1500;

type Props = {
  readonly map: MapState;
  readonly pointed: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onPoint: (id: string | null) => void;
  readonly isSmall: boolean;
  readonly controls: RefObject<GraphControls | null>;
};

function Drawing({ map, pointed, onSelect, onPoint, isSmall, controls }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [ref, frame] = useFrame(isSmall);
  const arranged = useArrangement(map.whole, frame);
  useEffect(() => {
    // Comes in while the places are worked out.
    void loadCanvas();
  }, []);
  const waiting = <p className="map-waiting secondary">{say('map.loading')}</p>;
  return (
    <div className="map-drawing" ref={ref}>
      {arranged === null ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <GraphCanvas
            view={map.view}
            arranged={arranged}
            selected={map.settings.selected}
            pointed={pointed}
            onSelect={onSelect}
            onPoint={onPoint}
            isSmall={isSmall}
            label={`${say('map.title')}. ${saySummary(speaker, map.view)}`}
            describedBy="kartta-kuvaus"
            controls={controls}
          />
        </Suspense>
      )}
    </div>
  );
}

function Content(props: Props) {
  const { say } = useSpeaker();
  const [isAsked, setIsAsked] = useState(false);
  const { view, settings } = props.map;
  const isFiltered = chosenDimensions(settings.filter).length > 0 || settings.day !== null;
  const n = view.nodes.length;
  if (n === 0) {
    return (
      <div className="map-drawing">
        <EmptyState
          picture="map"
          title={say(view.all > 0 ? 'map.nothingShown' : isFiltered ? 'map.emptyFilter' : 'map.empty')}
          isLive
        />
      </div>
    );
  }
  if (n > askFrom && !isAsked) {
    return (
      <div className="map-drawing">
        <EmptyState
          picture="map"
          title={say('map.tooMany', { n })}
          actions={
            <Button variant="primary" onClick={() => setIsAsked(true)}>
              {say('map.tooManyYes')}
            </Button>
          }
        />
      </div>
    );
  }
  return <Drawing {...props} />;
}

/** The picture with its buttons and its legend. */
export function MapPanel(props: Props) {
  const { say } = useSpeaker();
  const { view, settings } = props.map;
  return (
    <section className="map-panel map-picture" aria-labelledby="kartta-otsikko">
      <h2 id="kartta-otsikko" className="visually-hidden">
        {say('map.view.map')}
      </h2>
      <SkipLink href="#luettelo" label={say('map.list.skip')} />
      <div className="map-picture__head">
        <p className="numbers">{say('map.pic.cut', { n: view.nodes.length, all: view.all })}</p>
        <MapToolbar controls={props.controls} canCentre={settings.selected !== null && !props.isSmall} />
      </div>
      <p id="kartta-kuvaus" className="visually-hidden">
        {say('map.description')}
      </p>
      <Content {...props} />
      <Legend map={props.map} isSmall={props.isSmall} />
    </section>
  );
}
