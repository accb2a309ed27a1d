import './map.css';
import './panel.css';
import './outline.css';
import './picture.css';
import './details.css';
import './path.css';
import './export.css';
// Last: what changes with the width of the window.
import './narrow.css';
import { memo, type ReactNode, type RefObject, useCallback, useRef, useState } from 'react';
import { Loaded } from '#records/Loaded.tsx';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import type { GraphControls } from '#graph-view/graph-view-props.ts';
import { DetailsPanel } from './DetailsPanel.tsx';
import { DetailsSheet } from './DetailsSheet.tsx';
import { MapHeading } from './MapHeading.tsx';
import { MapPanel } from './MapPanel.tsx';
import { sayNode } from '@tvl/core/view/sentences.ts';
import { MapTables } from './MapTables.tsx';
import { useMapTools } from './MapTools.tsx';
import { OutlinePanel } from './OutlinePanel.tsx';
import { SidePanel } from './SidePanel.tsx';
import { TooLarge } from './TooLarge.tsx';
import { type Shown, useLayout, type Width } from './useLayout.ts';
import { type MapState, useMapView } from './useMapView.ts';
import { useDetailsFocus } from './useDetailsFocus.ts';
import { usePathFinder } from './usePathFinder.ts';

/** Says what was chosen, wherever it was chosen. */
function Announcer({ map }: { readonly map: MapState }) {
  const speaker = useSpeaker();
  const node = map.view.byId.get(map.settings.selected ?? '');
  return (
    <p role="status" className="visually-hidden">
      {node ? sayNode(speaker, map.view, node) : ''}
    </p>
  );
}

type BodyProps = {
  readonly map: MapState;
  /** Something is selected or asked, so that the details have more to tell than the picture in words. */
  readonly hasDetails: boolean;
  readonly width: Width;
  readonly shown: Shown;
  readonly controls: RefObject<GraphControls | null>;
  /** What stands in the head of the picture. */
  readonly choices: ReactNode;
};

function Body({ map, hasDetails, width, shown, controls, choices }: BodyProps) {
  const { select } = map.actions;
  const { selected } = map.settings;
  const [pointed, setPointed] = useState<string | null>(null);
  const { openDetails, close } = useDetailsFocus(map.actions, selected);
  const isNarrow = width === 'narrow';
  const onListSelect = useCallback(
    (id: string) => (id === selected ? openDetails() : select(id)),
    [selected, select, openDetails],
  );
  const onMapSelect = useCallback(
    (id: string | null) => select(id, { isOpened: id !== null && width === 'middle' }),
    [select, width],
  );
  const { fold, unfold } = map.actions;
  const onFold = useCallback((id: string, isOpen: boolean) => (isOpen ? unfold(id) : fold(id)), [fold, unfold]);
  const outline = { map, selected, onSelect: onListSelect, onPoint: setPointed, onFold };
  const details = isNarrow ? (
    !hasDetails ? null : (
      <DetailsSheet map={map} onClose={close} />
    )
  ) : (
    <DetailsPanel map={map} onClose={close} />
  );
  const picture = (
    <MapPanel
      map={map}
      pointed={pointed}
      onSelect={onMapSelect}
      onPoint={setPointed}
      isSmall={isNarrow}
      controls={controls}
      choices={choices}
    />
  );
  if (shown === 'table') return <MapTables view={map.view} />;
  if (shown === 'list') {
    return (
      <div className="map-body map-body--list">
        <OutlinePanel {...outline} />
        {details}
      </div>
    );
  }
  return (
    <div className="map-body map-body--map">
      {width === 'wide' ? <OutlinePanel {...outline} /> : null}
      {width === 'middle' ? <SidePanel map={map} outline={outline} onClose={close} /> : null}
      {picture}
      {width === 'middle' ? null : details}
    </div>
  );
}

type PartsProps = Pick<BodyProps, 'map' | 'hasDetails' | 'width' | 'shown'>;

/** Drawn again only when something of the map is another: the address also tells what concerns other parts alone. */
const Parts = memo(function Parts({ map, hasDetails, width, shown }: PartsProps) {
  const controls = useRef<GraphControls | null>(null);
  const { tools, choices } = useMapTools(map, { width, shown });
  const { tooLarge } = map.view;
  return (
    <>
      {tools}
      <Announcer map={map} />
      {tooLarge ? (
        <TooLarge map={map} size={tooLarge} choices={choices} />
      ) : (
        <Body {...{ map, hasDetails, width, shown, controls, choices }} />
      )}
    </>
  );
});

/** Networks, what they are about, and who is in them: as a picture, a list and a table that cannot differ. */
export function MapPage() {
  const { say } = useSpeaker();
  usePageTitle(say('common.page.map'));
  const { query, map } = useMapView();
  const { width, shown } = useLayout();
  const { isOpen: isAsking } = usePathFinder();
  const hasDetails = map.settings.selected !== null || isAsking;
  return (
    <div className="map-page" data-shown={shown} data-selected={hasDetails}>
      <MapHeading map={map} width={width} shown={shown} />
      <Loaded query={query} lines={8}>
        {() => <Parts {...{ map, hasDetails, width, shown }} />}
      </Loaded>
    </div>
  );
}
