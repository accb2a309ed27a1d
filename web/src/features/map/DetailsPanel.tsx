import { type ReactNode, useEffect, useRef } from 'react';
import { Button, ButtonLink, IconButton, KindSymbol, Notice } from '#ui/index.ts';
import { useRecordPath } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import type { ViewNode } from '@tvl/core/view/view-model.ts';
import { sayKind } from '@tvl/core/view/sentences.ts';
import { NodeActions } from './NodeActions.tsx';
import { Overview } from './Overview.tsx';
import { PathPanel } from './PathPanel.tsx';
import { SelectedFacts } from './SelectedFacts.tsx';
import { TieList } from './TieList.tsx';
import { tieGroups } from '@tvl/core/view/tie-groups.ts';
import type { MapState } from './useMapView.ts';
import { type PathFinder, usePathFinder } from './usePathFinder.ts';

type Props = {
  readonly map: MapState;
  readonly onClose: () => void;
  /** A button beside the closing one. */
  readonly extra?: ReactNode;
};

/** Selected by the address, but not in this picture. */
function NotHere({ map, id }: { readonly map: MapState; readonly id: string }) {
  const { say } = useSpeaker();
  const recordPath = useRecordPath();
  return (
    <div className="map-panel__scroll flow">
      <Notice tone="info" lead={say('map.panel.notHere')}>
        {say('map.panel.notHereHelp')}
      </Notice>
      <div className="cluster">
        <ButtonLink href={recordPath(id)} variant="primary">
          {say('map.panel.open')}
        </ButtonLink>
        {map.settings.withAlone ? null : (
          <Button onClick={() => map.actions.change({ withAlone: true })}>{say('map.control.showAlone')}</Button>
        )}
      </div>
    </div>
  );
}

function Ties({ map, node }: { readonly map: MapState; readonly node: ViewNode }) {
  const { say } = useSpeaker();
  const groups = tieGroups(node, map.view.neighbours.get(node.id) ?? []);
  const isInferred = node.kind === 'network' && groups.some(({ isSuggested }) => isSuggested);
  return (
    <>
      {isInferred ? <Notice tone="warn">{say('map.panel.inferred')}</Notice> : null}
      {groups.length === 0 ? <p className="secondary">{say('map.panel.noTies')}</p> : null}
      {groups.map((group) => (
        <TieList key={group.id} of={node} group={group} />
      ))}
    </>
  );
}

type SelectedProps = { readonly map: MapState; readonly node: ViewNode; readonly finder: PathFinder };

function Selected({ map, node, finder }: SelectedProps) {
  const { say } = useSpeaker();
  const recordPath = useRecordPath();
  return (
    <>
      <div className="map-panel__scroll flow">
        <SelectedFacts id={node.id} />
        {node.kind === 'set' ? <Notice tone="info">{say('record.state.set')}</Notice> : null}
        <NodeActions map={map} node={node} finder={finder} />
        <Ties map={map} node={node} />
      </div>
      <div className="map-panel__foot no-print">
        <ButtonLink href={recordPath(node.id)} variant="primary">
          {say('map.panel.open')}
        </ButtonLink>
      </div>
    </>
  );
}

/** What the panel is about just now: the selected one before a question, a question before the whole. */
const usePanel = ({ settings: { selected }, view }: MapState, finder: PathFinder) => {
  const speaker = useSpeaker();
  const { say } = speaker;
  const node = selected === null ? undefined : view.byId.get(selected);
  if (node) return { node, title: node.name, kind: sayKind(speaker, view, node), isClosable: true };
  const isClosable = selected !== null || finder.isOpen;
  const title = selected !== null ? 'map.panel.title' : finder.isOpen ? 'map.path.title' : 'map.panel.overview';
  return { node, title: say(title), kind: null, isClosable };
};

/** Facts and ties of the selected one; else how two are connected; else the picture in words. */
export function DetailsPanel({ map, onClose, extra }: Props) {
  const { say } = useSpeaker();
  const { selected } = map.settings;
  const finder = usePathFinder();
  const { node, title, kind, isClosable } = usePanel(map, finder);
  const close = (): void => (selected === null ? finder.close() : onClose());
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.querySelector('.map-panel__scroll')?.scrollTo(0, 0);
  }, [selected]);
  return (
    // Escape closes from anywhere inside, as a reader of dialogs expects.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      className="map-panel map-details"
      aria-labelledby="valittu"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isClosable) close();
      }}
    >
      <div className="map-details__head">
        {node ? <KindSymbol isDrawn kind={node.kind} size={28} /> : null}
        <div>
          {kind === null ? null : <p className="secondary">{kind}</p>}
          <h2 id="valittu" tabIndex={-1} lang={node?.lang}>
            {title}
          </h2>
        </div>
        {isClosable ? (
          <div className="map-details__buttons no-print">
            {extra}
            <IconButton icon="x" label={say('map.panel.close')} onClick={close} />
          </div>
        ) : null}
      </div>
      {node ? (
        <Selected map={map} node={node} finder={finder} />
      ) : selected !== null && map.revision !== null ? (
        <NotHere map={map} id={selected} />
      ) : finder.isOpen ? (
        <PathPanel map={map} finder={finder} />
      ) : (
        <Overview map={map} />
      )}
    </section>
  );
}
