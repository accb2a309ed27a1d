import { answersText } from '@tvl/core/analysis/names/near-text.ts';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { EmptyState, PageHeading, SearchBox, ViewTabs } from '#ui/index.ts';
import {
  AllMunicipalitiesDocument,
  type MunicipalityRowFragment,
  RegionMunicipalitiesDocument,
  type RegionMunicipalitiesQuery,
  WithoutAreaDocument,
} from '../../generated/graphql.ts';
import { dayParameter, searchParameter, useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useTypedSearch } from '#state/useTypedSearch.ts';
import { DayNotice } from '#records/DayNotice.tsx';
import { useDay } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import { CountNotes } from './CountNotes.tsx';
import { MunicipalityTable, type PlaceRow } from './MunicipalityTable.tsx';
import { languageCode } from './useQuestion.ts';
import './lists.css';
import './places.css';

type Municipality = MunicipalityRowFragment;
type Counted = Pick<Municipality, 'id' | 'names' | 'networkCount' | 'organisationCount'>;
type Named = Pick<Municipality, 'names'>;

const municipality = 'areaKind.municipality';

/** Found by any of its names, whatever language is read. */
const isNamed = (place: Municipality, text: string): boolean =>
  Object.values(place.names).some((name) => name !== null && answersText(name, text));

const rowOf = (place: Counted): PlaceRow => ({
  area: place,
  networks: place.networkCount.total,
  organisations: place.organisationCount.total,
});

/** Every municipality, also those with nothing: of the region, or of the whole country by region. */
export function MunicipalitiesPage() {
  const { say } = useSpeaker();
  const { get } = useView();
  const isCountry = get('nakyma') === 'suomi';
  const { asOf } = useDay();
  const region = useData(RegionMunicipalitiesDocument, { asOf });
  usePageTitle(say('lists.municipalities.title'));
  return (
    <>
      <PageHeading title={say('lists.municipalities.title')} summary={say('lists.municipalities.intro')} />
      <DayNotice />
      <Loaded query={region}>
        {(data) => (
          <>
            <Tools region={data.region} isCountry={isCountry} />
            {isCountry || !data.region ? <Country /> : <Region region={data.region} />}
          </>
        )}
      </Loaded>
    </>
  );
}

type RegionData = RegionMunicipalitiesQuery['region'];

function Tools({ region, isCountry }: { readonly region: RegionData; readonly isCountry: boolean }) {
  const { say } = useSpeaker();
  const inMyLanguage = useInLanguage();
  const { search, day } = useView();
  const { text, setText, submit } = useTypedSearch();
  const address = (view: string): string => {
    const parameters = new URLSearchParams({
      ...(view === '' ? {} : { nakyma: view }),
      ...(search === '' ? {} : { [searchParameter]: search }),
      ...(day === null ? {} : { [dayParameter]: day }),
    });
    return parameters.size === 0 ? '/kunnat' : `/kunnat?${parameters.toString()}`;
  };
  return (
    <div className="list-tools places-tools">
      <SearchBox
        label={say('lists.municipalities.search')}
        value={text}
        onChange={setText}
        onSubmit={submit}
        submitLabel={say('common.action.search')}
        isSubmitHidden
      />
      {region ? (
        <ViewTabs
          label={say('lists.municipalities.which')}
          tabs={[
            { href: address(''), label: inMyLanguage(region.names).text, isCurrent: !isCountry },
            { href: address('suomi'), label: say('lists.municipalities.country'), isCurrent: isCountry },
          ]}
        />
      ) : null}
    </div>
  );
}

/** How many, and what to do when there are none. */
function Found({ shown, search }: { readonly shown: number; readonly search: string }) {
  const { say } = useSpeaker();
  return (
    <>
      <p role="status" className="numbers">
        <strong>{say('kinds.municipality.count', { n: shown })}.</strong>
      </p>
      {shown === 0 ? <EmptyState title={say('lists.empty.search', { q: search })} /> : null}
    </>
  );
}

function Region({ region }: { readonly region: NonNullable<RegionData> }) {
  const { say, compare } = useSpeaker();
  const inMyLanguage = useInLanguage();
  const { search } = useView();
  const { asOf } = useDay();
  const without = useData(WithoutAreaDocument, { asOf }).data;
  const nameOf = (place: Named): string => inMyLanguage(place.names).text;
  const all = region.parts.filter(({ kind }) => kind.id === municipality);
  const shown = all.filter((place) => isNamed(place, search)).toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  const unknown: PlaceRow[] =
    search === '' && without
      ? [{ area: null, networks: without.networks.count.total, organisations: without.organisations.count.total }]
      : [];
  const sum = all.reduce((total, { networkCount }) => total + networkCount.total, 0);
  const name = nameOf(region);
  return (
    <div className="flow places">
      <Found shown={shown.length} search={search} />
      {shown.length > 0 ? (
        <MunicipalityTable
          caption={name}
          rows={[...shown.map(rowOf), ...unknown]}
          total={search === '' ? { ...rowOf(region), label: say('lists.municipalities.total', { name }) } : undefined}
        />
      ) : null}
      {search === '' ? (
        <p className="secondary">{say('lists.municipalities.sum', { sum, n: region.networkCount.total })}</p>
      ) : null}
      <CountNotes count={region.networkCount} hasArea />
    </div>
  );
}

const regionOf = (place: Municipality): string => place.partOf?.id ?? notKnown;

function Country() {
  const { say, compare, language } = useSpeaker();
  const inMyLanguage = useInLanguage();
  const { search } = useView();
  const { asOf } = useDay();
  const query = useData(AllMunicipalitiesDocument, { asOf, language: languageCode(language) });
  return (
    <Loaded query={query}>
      {({ areas }) => {
        const shown = areas.nodes.filter((place) => isNamed(place, search));
        const regions = [...Map.groupBy(shown, regionOf).values()]
          .map((places) => ({ name: inMyLanguage(places[0]?.partOf?.names).text, places }))
          .toSorted((a, b) => compare(a.name, b.name));
        return (
          <div className="flow places">
            <Found shown={shown.length} search={search} />
            {regions.map(({ name, places }) => (
              <section key={name} className="flow">
                <h2>{name === '' ? say('lists.filter.notKnown') : name}</h2>
                <MunicipalityTable caption={name} rows={places.map(rowOf)} />
              </section>
            ))}
          </div>
        );
      }}
    </Loaded>
  );
}
