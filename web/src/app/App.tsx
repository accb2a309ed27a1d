import { Suspense, lazy } from 'react';
import { Route, Switch } from 'wouter';
import { Skeleton } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useLiveChanges } from '#state/live.ts';
import { NotFoundPage } from '#records/NotFoundPage.tsx';
import { PageErrors } from './PageErrors.tsx';
import { Shell } from './Shell.tsx';

const HomePage = lazy(async () => ({ default: (await import('#features/home/HomePage.tsx')).HomePage }));
const ListPage = lazy(async () => ({ default: (await import('#features/lists/ListPage.tsx')).ListPage }));
const ThemesPage = lazy(async () => ({ default: (await import('#features/lists/ThemesPage.tsx')).ThemesPage }));
const MunicipalitiesPage = lazy(async () => ({
  default: (await import('#features/lists/MunicipalitiesPage.tsx')).MunicipalitiesPage,
}));
const RecordPage = lazy(async () => ({ default: (await import('#features/record/RecordPage.tsx')).RecordPage }));
const HistoryPage = lazy(async () => ({ default: (await import('#features/history/HistoryPage.tsx')).HistoryPage }));
const SearchPage = lazy(async () => ({ default: (await import('#features/search/SearchPage.tsx')).SearchPage }));
const MapPage = lazy(async () => ({ default: (await import('#features/map/MapPage.tsx')).MapPage }));
const AddPage = lazy(async () => ({ default: (await import('#features/edit/AddPage.tsx')).AddPage }));
const EditPage = lazy(async () => ({ default: (await import('#features/edit/EditPage.tsx')).EditPage }));
const SignInPage = lazy(async () => ({ default: (await import('#features/sign-in/SignInPage.tsx')).SignInPage }));
const AboutPage = lazy(async () => ({ default: (await import('#features/about/AboutPage.tsx')).AboutPage }));
const HelpPage = lazy(async () => ({ default: (await import('#features/about/HelpPage.tsx')).HelpPage }));
const AccessibilityPage = lazy(async () => ({
  default: (await import('#features/about/AccessibilityPage.tsx')).AccessibilityPage,
}));
const PrivacyPage = lazy(async () => ({ default: (await import('#features/about/PrivacyPage.tsx')).PrivacyPage }));
const SourcesPage = lazy(async () => ({ default: (await import('#features/about/SourcesPage.tsx')).SourcesPage }));
const FeedbackPage = lazy(async () => ({
  default: (await import('#features/feedback/FeedbackPage.tsx')).FeedbackPage,
}));
const FeedbackListPage = lazy(async () => ({
  default: (await import('#features/feedback/FeedbackListPage.tsx')).FeedbackListPage,
}));
const GapsPage = lazy(async () => ({ default: (await import('#features/gaps/GapsPage.tsx')).GapsPage }));
const MatrixPage = lazy(async () => ({ default: (await import('#features/gaps/MatrixPage.tsx')).MatrixPage }));
const WhatIfPage = lazy(async () => ({ default: (await import('#features/what-if/WhatIfPage.tsx')).WhatIfPage }));
const FindingsPage = lazy(async () => ({
  default: (await import('#features/findings/FindingsPage.tsx')).FindingsPage,
}));
const OverlapsPage = lazy(async () => ({
  default: (await import('#features/findings/OverlapsPage.tsx')).OverlapsPage,
}));
const DuplicatesPage = lazy(async () => ({
  default: (await import('#features/findings/DuplicatesPage.tsx')).DuplicatesPage,
}));
const OverlapMatrixPage = lazy(async () => ({
  default: (await import('#features/findings/MatrixPage.tsx')).MatrixPage,
}));
const FindingPage = lazy(async () => ({ default: (await import('#features/findings/FindingPage.tsx')).FindingPage }));
const ReviewPage = lazy(async () => ({ default: (await import('#features/desk/ReviewPage.tsx')).ReviewPage }));
const RoundsPage = lazy(async () => ({ default: (await import('#features/desk/RoundsPage.tsx')).RoundsPage }));
const PosterPage = lazy(async () => ({ default: (await import('#features/desk/PosterPage.tsx')).PosterPage }));
const PaperPage = lazy(async () => ({ default: (await import('#features/desk/PaperPage.tsx')).PaperPage }));
const StylesPage = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('#ui/Gallery.tsx')).Gallery }))
  : null;

const recordPaths = [
  'organisaatio',
  'verkosto',
  'tapahtuma',
  'aineisto',
  'kunta',
  'alue',
  'teema',
  'kasite',
  'merkinta',
] as const;

export function App() {
  useLiveChanges();
  const { say } = useSpeaker();
  return (
    <Shell>
      <PageErrors>
        <Suspense fallback={<Skeleton label={say('common.state.loading')} lines={6} />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/kartta" component={MapPage} />
            <Route path="/verkostot">
              <ListPage key="networks" list="networks" />
            </Route>
            <Route path="/organisaatiot">
              <ListPage key="organisations" list="organisations" />
            </Route>
            <Route path="/tapahtumat">
              <ListPage key="events" list="events" />
            </Route>
            <Route path="/aineistot">
              <ListPage key="materials" list="materials" />
            </Route>
            <Route path="/kunnat" component={MunicipalitiesPage} />
            <Route path="/teemat" component={ThemesPage} />
            <Route path="/haku" component={SearchPage} />
            <Route path="/historia" component={HistoryPage} />
            <Route path="/tietoa" component={AboutPage} />
            <Route path="/ohje" component={HelpPage} />
            <Route path="/saavutettavuus" component={AccessibilityPage} />
            <Route path="/tietosuoja" component={PrivacyPage} />
            <Route path="/lahteet" component={SourcesPage} />
            <Route path="/palaute" component={FeedbackPage} />
            <Route path="/palautteet" component={FeedbackListPage} />
            <Route path="/loydokset/aukot" component={GapsPage} />
            <Route path="/loydokset/aukot/:matrix">{({ matrix }) => <MatrixPage slug={matrix} />}</Route>
            <Route path="/loydokset/enta-jos" component={WhatIfPage} />
            <Route path="/loydokset" component={FindingsPage} />
            <Route path="/loydokset/paallekkaisyydet" component={OverlapsPage} />
            <Route path="/loydokset/kaksoiskappaleet" component={DuplicatesPage} />
            <Route path="/loydokset/verkostot-ristiin" component={OverlapMatrixPage} />
            <Route path="/loydos/:id">{({ id }) => <FindingPage key={id} id={decodeURIComponent(id)} />}</Route>
            <Route path="/tyolista" component={ReviewPage} />
            <Route path="/tyolista/kierrokset" component={RoundsPage} />
            <Route path="/juliste/:code">{({ code }) => <PosterPage code={code} />}</Route>
            <Route path="/lomake" component={PaperPage} />
            <Route path="/kirjaudu" component={SignInPage} />
            <Route path="/lisaa/:noun">{({ noun }) => <AddPage key={noun} noun={noun} />}</Route>
            <Route path="/muuta/:id">{({ id }) => <EditPage key={id} id={id} />}</Route>
            {recordPaths.map((path) => (
              <Route key={path} path={`/${path}/:id`}>
                {({ id }) => <RecordPage key={id} id={id} />}
              </Route>
            ))}
            {StylesPage ? <Route path="/tyylit" component={StylesPage} /> : null}
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </PageErrors>
    </Shell>
  );
}
