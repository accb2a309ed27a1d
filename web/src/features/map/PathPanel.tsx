import { useMemo } from 'react';
import { Button, Notice } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { type SaidPath, saidPaths, sayPaths } from '@tvl/core/view/path-words.ts';
import { chosenDimensions } from './map-question.ts';
import { NodePicker } from './NodePicker.tsx';
import { PathWays } from './PathWays.tsx';
import { useNameIn } from './useChoices.ts';
import { usePickable } from './usePickable.ts';
import type { MapState } from './useMapView.ts';
import { endBoxes, type PathFinder } from './usePathFinder.ts';

type Props = { readonly map: MapState; readonly finder: PathFinder };

/** What could be changed of the view so that a way appears. */
function ThingsToTry({ map: { settings, actions } }: { readonly map: MapState }) {
  const { say } = useSpeaker();
  const isHiding = settings.hiddenTies.size > 0 || settings.hiddenKinds.size > 0;
  const isFiltered = chosenDimensions(settings.filter).length > 0;
  if (!isHiding && !isFiltered) return null;
  return (
    <div className="map-path__try">
      <p>{say('map.path.try')}</p>
      <div className="cluster">
        {isHiding ? (
          <Button onClick={() => actions.change({ hiddenTies: new Set(), hiddenKinds: new Set() })}>
            {say('map.path.showAll')}
          </Button>
        ) : null}
        {isFiltered ? (
          <Button onClick={() => actions.change({ filter: {} })}>{say('map.path.clearFilters')}</Button>
        ) : null}
      </div>
    </div>
  );
}

type SumProps = {
  readonly view: MapState['view'];
  readonly ways: readonly SaidPath[];
  readonly missing: readonly string[];
};

/** The answer in short. */
function Sum({ view, ways, missing }: SumProps) {
  const speaker = useSpeaker();
  const sentences = sayPaths(speaker, view, ways);
  if (ways.length > 0) return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
  return (
    <Notice tone="info" lead={sentences[0]}>
      {missing.map((name) => speaker.say('map.path.notHere', { name })).join(' ')}
    </Notice>
  );
}

/** How two are connected: asked by their names, answered on the map and in words. */
export function PathPanel({ map, finder }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const pickable = usePickable(map);
  const nameIn = useNameIn(map.graph);
  const { view } = map;
  const { from, to, choose, close } = finder;
  const isAsked = from !== null && to !== null;
  const ways = useMemo(() => (isAsked ? saidPaths(speaker, view) : []), [isAsked, speaker, view]);
  const missing = [from, to].flatMap((id) => (id === null || pickable.byId.has(id) ? [] : [nameIn(id)]));
  return (
    <>
      <div className="map-panel__scroll flow">
        <p className="secondary">{say('map.path.help')}</p>
        <div className="map-path__ends">
          <NodePicker
            id={endBoxes.from}
            label={say('map.path.from')}
            pickable={pickable}
            picked={from}
            other={to}
            onPick={(id) => choose({ from: id, to })}
          />
          <NodePicker
            id={endBoxes.to}
            label={say('map.path.to')}
            pickable={pickable}
            picked={to}
            other={from}
            onPick={(id) => choose({ from, to: id })}
          />
        </div>
        <div role="status" className="map-path__sum">
          {isAsked ? <Sum view={view} ways={ways} missing={missing} /> : null}
        </div>
        {isAsked && ways.length === 0 ? <ThingsToTry map={map} /> : null}
        <PathWays ways={ways} />
      </div>
      {isAsked ? (
        <div className="map-panel__foot no-print">
          <Button icon="arrow-back-up" onClick={close}>
            {say('map.path.leave')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
