import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { mapNouns } from '@tvl/core/view/chosen-map.ts';
import type { TooLarge as Size } from '@tvl/core/view/map-extent.ts';
import { listOf, type Narrowing, narrowingOf } from '@tvl/core/view/narrowings.ts';
import { sayTooLarge } from '@tvl/core/view/sentences.ts';
import { addressOf } from '@tvl/core/view/settings.ts';
import { Link, Picture, SearchBox } from '#ui/index.ts';
import { useDay } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { useAddress } from './useAddress.ts';
import { useNameIn } from './useChoices.ts';
import type { MapState } from './useMapView.ts';
import './too-large.css';

type MapProps = { readonly map: MapState };

/** One press narrows the map and stays on it. */
function Choices({ map, narrowing }: MapProps & { readonly narrowing: Narrowing }) {
  const { say } = useSpeaker();
  const nameIn = useNameIn(map.graph);
  const address = useAddress();
  return (
    <section aria-labelledby="rajaa-karttaa">
      <h3 id="rajaa-karttaa">{say('map.tooLarge.by', { filter: say(`map.filters.name.${narrowing.id}`) })}</h3>
      <ul role="list" className="map-large__choices">
        {narrowing.choices.map(({ value, networks, filter }) => (
          <li key={value}>
            <Link className="ui-chip" href={address(addressOf({ filter }))}>
              <span>{nameIn(value)}</span>
              <span className="secondary numbers">{say(nounKey('network', 'count'), { n: networks })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From the page of what is found, the map shows it with what is near to it. */
function Search() {
  const { say } = useSpeaker();
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');
  return (
    <section aria-labelledby="hae-kartalle">
      <h3 id="hae-kartalle">{say('map.tooLarge.near')}</h3>
      <SearchBox
        label={say('map.tooLarge.search')}
        help={say('map.tooLarge.nearHelp')}
        value={words}
        onChange={setWords}
        onSubmit={() =>
          navigate(words.trim() === '' ? '/haku' : `/haku?${new URLSearchParams({ haku: words.trim() }).toString()}`)
        }
        submitLabel={say('common.action.search')}
        name="haku"
        action="/haku"
      />
    </section>
  );
}

function Lists({ map, size }: MapProps & { readonly size: Size }) {
  const { say } = useSpeaker();
  return (
    <section aria-labelledby="luettelot">
      <h3 id="luettelot">{say('map.tooLarge.lists')}</h3>
      <ul role="list" className="cluster">
        {mapNouns.map((noun) => (
          <li key={noun}>
            <Link href={listOf(noun, map.settings)}>
              {say(nounKey(noun, 'count'), { n: size[`${noun}s` as const] })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = MapProps & {
  readonly size: Size;
  /** Ways into filters, grouping and time. */
  readonly choices: ReactNode;
};

/** In place of picture, list and tables, when they would hold more than anybody can look at: how much, and how to go on. */
export function TooLarge({ map, size, choices }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { day } = useDay();
  const { graph, settings } = map;
  const narrowing = useMemo(() => narrowingOf(graph, settings.filter, day), [graph, settings.filter, day]);
  return (
    <section className="map-panel map-large" aria-labelledby="liian-suuri">
      {choices === null ? null : <div className="map-picture__head">{choices}</div>}
      <div className="map-large__text">
        <div className="map-large__lead">
          <Picture name="map" size={44} />
          <div role="status">
            <h2 id="liian-suuri">{say('map.tooLarge.title')}</h2>
            <p>
              {sayTooLarge(speaker, size)} {say('map.tooLarge.how')}
            </p>
          </div>
        </div>
        {narrowing === null ? null : <Choices map={map} narrowing={narrowing} />}
        <Search />
        <Lists map={map} size={size} />
      </div>
    </section>
  );
}
