import { useState } from 'react';
import { Button, Icon, KindSymbol } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { LineSample } from './LineSample.tsx';
import './legend.css';
import type { MapState } from './useMapView.ts';

type Props = {
  readonly map: MapState;
  /** Where there is little room it begins folded. */
  readonly isSmall: boolean;
};

const rings = [
  { state: 'known', text: '8', key: 'map.legend.membersKnown' },
  { state: 'none', text: '0', key: 'map.legend.membersNone' },
  { state: 'unknown', text: '?', key: 'map.legend.membersUnknown' },
] as const;

/** Every look of a line there is, with how many: pressed means shown. */
function Lines({ map: { view, actions } }: { readonly map: MapState }) {
  const { say, number } = useSpeaker();
  return (
    <ul role="list" aria-label={say('map.legend.lines')}>
      {view.ties.map(({ look, count, isShown }) => (
        <li key={look}>
          <button
            type="button"
            className="map-legend__line"
            aria-pressed={isShown}
            onClick={() => actions.toggleTie(look)}
          >
            {isShown ? <LineSample look={look} /> : <Icon name="eye-off" size={18} />}
            <span>{say(`map.legend.${look}`)}</span>
            <span className="map-legend__count">{number(count)}</span>
            {look === 'inferred' ? <span className="secondary">({say('map.panel.notCounted')})</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Rings({ isMarked }: { readonly isMarked: boolean }) {
  const { say } = useSpeaker();
  return (
    <ul role="list" aria-label={say('map.legend.rings')}>
      {rings.map(({ state, text, key }) => (
        <li key={state}>
          <KindSymbol kind="network" size={16} ring={{ state, text }} />
          {say(key)}
        </li>
      ))}
      {isMarked ? (
        <li>
          <KindSymbol isDrawn kind="association" size={16} isMarked />
          {say('map.legend.marked')}
        </li>
      ) : null}
    </ul>
  );
}

/** What lines and rings mean; a line's look is switched off and on here. Kinds have their chips above the map. */
export function Legend({ map, isSmall }: Props) {
  const { say } = useSpeaker();
  const [isOpen, setIsOpen] = useState(false);
  const isShown = isOpen || !isSmall;
  return (
    <section className="map-legend" aria-label={say('map.legend.title')}>
      {isSmall ? (
        <Button
          variant="quiet"
          icon={isOpen ? 'chevron-up' : 'chevron-down'}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say('map.legend.title')}
        </Button>
      ) : null}
      {isShown ? (
        <div className="map-legend__signs">
          <Lines map={map} />
          <Rings isMarked={map.view.nodes.some((node) => node.isMarked)} />
        </div>
      ) : null}
    </section>
  );
}
