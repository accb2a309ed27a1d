import { KindSymbol } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { LineSample, type LineLook } from './LineSample.tsx';

const lines: readonly LineLook[] = [
  'member',
  'participant',
  'said',
  'confirmed',
  'inferred',
  'disputed',
  'planned',
  'ended',
];

const rings = [
  { state: 'known', text: '8', key: 'map.legend.membersKnown' },
  { state: 'none', text: '0', key: 'map.legend.membersNone' },
  { state: 'unknown', text: '?', key: 'map.legend.membersUnknown' },
] as const;

/** What lines and rings mean. Kinds have their chips above the map. */
export function Legend() {
  const { say } = useSpeaker();
  return (
    <section className="map-legend" aria-label={say('map.legend.title')}>
      <ul role="list" aria-label={say('map.legend.lines')}>
        {lines.map((look) => (
          <li key={look}>
            <LineSample look={look} />
            {say(`map.legend.${look}`)}
            {look === 'inferred' ? <span className="secondary">({say('map.panel.notCounted')})</span> : null}
          </li>
        ))}
      </ul>
      <ul role="list" aria-label={say('map.legend.rings')}>
        {rings.map(({ state, text, key }) => (
          <li key={state}>
            <KindSymbol kind="network" size={16} ring={{ state, text }} />
            {say(key)}
          </li>
        ))}
      </ul>
    </section>
  );
}
