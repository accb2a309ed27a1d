import { useState } from 'react';
import { useLocation } from 'wouter';
import { CardLink, Fell, SearchBox, useRootMark } from '#ui/index.ts';
import { HomeDocument } from '../../generated/graphql.ts';
import { searchParameter, useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useViewer } from '#state/viewer.ts';
import { PlainAndPicturesSwitch } from '#records/EasierUse.tsx';
import { Coordinating } from './Coordinating.tsx';
import { Now } from './Now.tsx';
import { Themes } from './Themes.tsx';
import { Ways } from './Ways.tsx';
import './home.css';

/** Asks nobody who they are: each of the four kinds of visitor sees where to begin. */
export function HomePage() {
  const { say } = useSpeaker();
  const { isCoordinator } = useViewer();
  const { data } = useData(HomeDocument, {});
  const isLapland = data?.region === undefined || data.region?.names.fi === 'Lappi';
  usePageTitle('');
  useRootMark('home', true);
  return (
    <div className="home">
      <div className="home__sky">
        <div className="home__plain">
          <PlainAndPicturesSwitch />
        </div>
        <Fell />
      </div>
      <div className="home__top">
        <div className="home__words">
          <h1>{say(isLapland ? 'home.title.lapland' : 'home.title.other')}</h1>
          <p className="home__intro">{say('home.intro')}</p>
          <CardLink
            href="/kerro"
            isServerPage
            picture="register"
            tone="primary"
            title={say('home.tell.title')}
            text={say('home.tell.text')}
          />
          <CardLink href="/kartta" picture="map" title={say('home.map.title')} text={say('home.map.text')} />
          <HomeSearch />
        </div>
        <Now data={data} />
      </div>
      {isCoordinator ? <Coordinating /> : null}
      <Ways />
      <Themes data={data} />
    </div>
  );
}

function HomeSearch() {
  const { say } = useSpeaker();
  const { get } = useView();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const language = get('kieli');
  const search = (): void => {
    const parameters = new URLSearchParams({
      ...(text.trim() === '' ? {} : { [searchParameter]: text.trim() }),
      ...(language === null ? {} : { kieli: language }),
    });
    navigate(parameters.size === 0 ? '/haku' : `/haku?${parameters.toString()}`);
  };
  return (
    <SearchBox
      label={say('home.search.label')}
      value={text}
      onChange={setText}
      onSubmit={search}
      submitLabel={say('common.action.search')}
      action="/haku"
      name={searchParameter}
    />
  );
}
