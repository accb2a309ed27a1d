import { type ReactNode, useEffect, useRef } from 'react';
import { Button, ButtonLink, IconButton, KindSymbol, Notice } from '#ui/index.ts';
import { useRecordPath } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import type { ViewNode } from '@tvl/core/view/view-model.ts';
import { sayKind, sayMore, saySummary } from '@tvl/core/view/sentences.ts';
import { SelectedFacts } from './SelectedFacts.tsx';
import { TieList } from './TieList.tsx';
import { tieGroups } from '@tvl/core/view/tie-groups.ts';
import type { MapState } from './useMapView.ts';

type Props = {
  readonly map: MapState;
  readonly onClose: () => void;
  /** A button beside the closing one. */
  readonly extra?: ReactNode;
};

/** What the picture shows, while nothing is selected. */
function Overview({ map }: { readonly map: MapState }) {
  const speaker = useSpeaker();
  return (
    <div className="map-panel__scroll flow">
      <p>{saySummary(speaker, map.view)}</p>
      <ul className="map-sentences">
        {sayMore(speaker, map.view).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="secondary">{speaker.say('map.panel.nothing')}</p>
    </div>
  );
}

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

function Selected({ map, node }: { readonly map: MapState; readonly node: ViewNode }) {
  const { say } = useSpeaker();
  const recordPath = useRecordPath();
  const { focus } = map.settings;
  const isAround = focus?.id === node.id;
  return (
    <>
      <div className="map-panel__scroll flow">
        <SelectedFacts id={node.id} />
        {node.kind === 'set' ? <Notice tone="info">{say('record.state.set')}</Notice> : null}
        <Ties map={map} node={node} />
      </div>
      <div className="map-panel__foot no-print">
        <ButtonLink href={recordPath(node.id)} variant="primary">
          {say('map.panel.open')}
        </ButtonLink>
        <Button
          aria-pressed={isAround}
          icon={isAround ? 'check' : 'focus-2'}
          onClick={() => map.actions.change({ focus: isAround ? null : { id: node.id, steps: 1 } })}
        >
          {say('map.control.neighboursOnly')}
        </Button>
      </div>
    </>
  );
}

/** Facts and ties of the selected one. */
export function DetailsPanel({ map, onClose, extra }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { selected } = map.settings;
  const node = selected === null ? undefined : map.view.byId.get(selected);
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
        if (event.key === 'Escape' && selected !== null) onClose();
      }}
    >
      <div className="map-details__head">
        {node ? <KindSymbol kind={node.kind} size={28} /> : null}
        <div>
          {node ? <p className="secondary">{sayKind(speaker, map.view, node)}</p> : null}
          <h2 id="valittu" tabIndex={-1} lang={node?.lang}>
            {node ? node.name : say(selected === null ? 'map.panel.overview' : 'map.panel.title')}
          </h2>
        </div>
        {selected === null ? null : (
          <div className="map-details__buttons no-print">
            {extra}
            <IconButton icon="x" label={say('map.panel.close')} onClick={onClose} />
          </div>
        )}
      </div>
      {node ? (
        <Selected map={map} node={node} />
      ) : selected === null || map.query.data === undefined ? (
        <Overview map={map} />
      ) : (
        <NotHere map={map} id={selected} />
      )}
    </section>
  );
}
