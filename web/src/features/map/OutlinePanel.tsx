import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { changesToDraw, changesToHold, foundOutside } from '@tvl/core/view/find.ts';
import { sayCut } from '@tvl/core/view/sentences.ts';
import type { ViewNode } from '@tvl/core/view/view-model.ts';
import { Button, EmptyState } from '#ui/index.ts';
import { today } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { ListSearch } from './ListSearch.tsx';
import { OutlineTree, type OutlineTreeProps } from './OutlineTree.tsx';
import type { MapState } from './useMapView.ts';

/** How many there are; of what is found, how many the picture does not show. */
const useSayShown = ({ view }: MapState): string => {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (view.found === null) return sayCut(speaker, view);
  const hidden = view.found.filter(({ id }) => !view.byId.has(id)).length;
  const found = say('map.find.found', { n: view.found.length });
  return hidden === 0 ? found : `${found} ${say('map.find.hidden', { n: hidden })}`;
};

/** Offers what the words name and the map does not hold. One press takes the filters away; going back brings them back. */
function Outside({ map }: { readonly map: MapState }) {
  const { say } = useSpeaker();
  const { graph, settings, view, actions } = map;
  const outside = useMemo(() => foundOutside(graph, settings, today(), view.found), [graph, settings, view.found]);
  if (outside.length === 0) return null;
  return (
    <div className="map-outside">
      <Button icon="search" onClick={() => actions.change(changesToHold(graph, settings, today(), outside))}>
        {say('map.find.outside', { n: outside.length })}
      </Button>
    </div>
  );
}

const focusRow = (panel: HTMLElement | null): void =>
  panel?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();

/** The list beside the map: the same things, to walk through and to search in. */
export function OutlinePanel(props: OutlineTreeProps) {
  const { say } = useSpeaker();
  const { map, onSelect } = props;
  const { view, settings, actions } = map;
  const [isTyping, setIsTyping] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const sayShown = useSayShown(map);
  const isNoneFound = view.found?.length === 0;
  /** What hides a found one goes; selecting it draws it. */
  const choose = useCallback(
    (node: ViewNode): void => {
      const changes = changesToDraw(view, settings, node);
      if (Object.keys(changes).length > 0) actions.change({ ...changes, selected: node.id });
      else onSelect(node.id);
    },
    [view, settings, actions, onSelect],
  );
  const chooseFirst = (): void => {
    const first = panel.current?.querySelector('[role="treeitem"]')?.getAttribute('data-key');
    const node = view.found?.find(({ id }) => id === first);
    if (node) choose(node);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || settings.search === '') return;
    event.preventDefault();
    actions.change({ search: '' }, { replace: true });
    box.current?.focus();
  };
  return (
    // Escape from the rows, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={panel} className="map-panel map-outline" aria-labelledby="luettelo" onKeyDown={onKeyDown}>
      <div className="map-panel__head">
        <h2 id="luettelo" tabIndex={-1}>
          {say('map.list.title')}
        </h2>
        <p className="secondary numbers" role="status">
          {sayShown}
        </p>
        <ListSearch
          map={map}
          box={box}
          onEnter={chooseFirst}
          onDown={() => focusRow(panel.current)}
          onTyping={setIsTyping}
        />
        <p id="luettelo-haku" className="visually-hidden">
          {say('map.find.help')}
        </p>
        <p id="luettelo-ohje" className="visually-hidden">
          {say('map.list.help')}
        </p>
      </div>
      <div className="map-panel__body">
        {isNoneFound ? (
          <EmptyState title={say('lists.empty.search', { q: settings.search })} isLive />
        ) : (
          <OutlineTree {...props} onChoose={choose} isTyping={isTyping} />
        )}
        {isTyping ? null : <Outside map={map} />}
      </div>
    </section>
  );
}
