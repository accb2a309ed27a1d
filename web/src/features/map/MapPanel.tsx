import { type ReactNode, type RefObject, useState } from 'react';
import { Button, EmptyState, SkipLink } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { GraphControls } from '#graph-view/graph-view-props.ts';
import { GraphView } from '#graph-view/GraphView.tsx';
import { sayCut, sayNode, saySummary } from '@tvl/core/view/sentences.ts';
import { Legend } from './Legend.tsx';
import { MapKeys } from './MapKeys.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { chosenDimensions } from './map-question.ts';
import { useDetailsFocus } from './useDetailsFocus.ts';
import type { MapState } from './useMapView.ts';
import { useShape } from './useShape.ts';

/** More than this is drawn only when asked for. */
const askFrom = 1500;

type Props = {
  readonly map: MapState;
  readonly pointed: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onPoint: (id: string | null) => void;
  readonly isSmall: boolean;
  readonly controls: RefObject<GraphControls | null>;
  /** What stands before the buttons in its head. */
  readonly choices: ReactNode;
};

type DrawingProps = Props & { readonly onHelp: () => void };

/** Out of the picture: to the same node in the list, or past the picture where there is no list beside it. */
const leavePicture = (id: string | null): void => {
  const row = id === null ? null : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`);
  const first = document.querySelector<HTMLElement>('[role="tree"] [tabindex="0"], .map-toolbar button');
  (row ?? first)?.focus();
};

function Drawing({ map, pointed, onSelect, onPoint, isSmall, controls, onHelp }: DrawingProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { view, whole, settings, actions, revision } = map;
  const [ref, shape] = useShape(isSmall);
  const { openDetails } = useDetailsFocus(actions, settings.selected);
  return (
    <div className="map-drawing" ref={ref}>
      <GraphView
        view={view}
        whole={whole}
        revision={revision ?? 0}
        shape={shape}
        settings={settings}
        pointed={pointed}
        isSmall={isSmall}
        words={{
          label: `${say('map.title')}. ${saySummary(speaker, view)}`,
          role: say('map.keys.role'),
          waiting: say('map.loading'),
          failed: say('map.failed'),
          nothing: say('map.keys.nothing'),
          say: (node) => sayNode(speaker, view, node),
        }}
        describedBy="kartta-kuvaus"
        compare={speaker.compare}
        controls={controls}
        onSelect={onSelect}
        onPoint={onPoint}
        onOpen={openDetails}
        onFold={(id, isOpen) => (isOpen ? actions.unfold(id) : actions.fold(id))}
        onMove={actions.move}
        onPutBack={(id) => {
          const moved = new Map(settings.moved);
          if (moved.delete(id)) actions.change({ moved });
        }}
        onSight={(sight) => actions.change({ sight }, { replace: true })}
        onHelp={onHelp}
        onLeave={leavePicture}
      />
    </div>
  );
}

function Content(props: DrawingProps) {
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
  const speaker = useSpeaker();
  const { say } = speaker;
  const { view, settings, actions } = props.map;
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const openHelp = (): void => setIsHelpOpen(true);
  return (
    <section className="map-panel map-picture" aria-labelledby="kartta-otsikko">
      <h2 id="kartta-otsikko" className="visually-hidden">
        {say('map.view.map')}
      </h2>
      <SkipLink href="#luettelo" label={say('map.list.skip')} />
      <div className="map-picture__head">
        {props.choices}
        <MapToolbar
          controls={props.controls}
          canCentre={settings.selected !== null && !props.isSmall}
          onPutBack={settings.moved.size === 0 ? null : () => actions.change({ moved: new Map() })}
          onHelp={openHelp}
        />
      </div>
      <p id="kartta-kuvaus" className="visually-hidden">
        {say('map.description')} {say('map.keys.short')}
      </p>
      <Content {...props} onHelp={openHelp} />
      <MapKeys isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
      {props.isSmall ? <p className="map-picture__cut numbers">{sayCut(speaker, view)}</p> : null}
      <Legend map={props.map} isSmall={props.isSmall} />
    </section>
  );
}
