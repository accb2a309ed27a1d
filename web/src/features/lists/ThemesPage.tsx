import { fold } from '@tvl/core/analysis/search.ts';
import { ChipRow, EmptyState, PageHeading, Picture, pictureWithCode, SearchBox, Table, Tag } from '#ui/index.ts';
import { ThemesDocument, type ThemesQuery } from '../../generated/graphql.ts';
import { useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useTypedSearch } from '#state/useTypedSearch.ts';
import { Loaded } from '#records/Loaded.tsx';
import { RecordLink } from '#records/RecordLink.tsx';
import { InWords, NetworkCountBadge, OrganisationCountBadge } from './cells.tsx';
import './lists.css';
import './places.css';

type Connecting = ThemesQuery['themeRanking']['themes'][number];
type Theme = Connecting['theme'];

const classParameter = 'class';

/** Found by its label in any language, or by a synonym. */
const isNamed = ({ labels, alternativeLabels }: Theme, text: string): boolean =>
  [...Object.values(labels), ...alternativeLabels.map(({ label }) => label)].some(
    (label) => label !== null && fold(label).includes(fold(text)),
  );

/** Themes by the organisations they connect (the thing that unites, not a score). */
export function ThemesPage() {
  const { say } = useSpeaker();
  const query = useData(ThemesDocument, {});
  const { text, setText, submit } = useTypedSearch();
  usePageTitle(say('lists.themes.title'));
  return (
    <>
      <PageHeading title={say('lists.themes.title')} summary={say('lists.themes.intro')} />
      <div className="list-tools places-tools">
        <SearchBox
          label={say('lists.themes.search')}
          value={text}
          onChange={setText}
          onSubmit={submit}
          submitLabel={say('common.action.search')}
          isSubmitHidden
        />
      </div>
      <Loaded query={query}>{({ themeRanking }) => <Ranked themes={themeRanking.themes} />}</Loaded>
    </>
  );
}

function Ranked({ themes }: { readonly themes: readonly Connecting[] }) {
  const { say } = useSpeaker();
  const { search, get } = useView();
  const chosen = get(classParameter);
  const named = themes.filter(({ theme }) => isNamed(theme, search));
  const shown = chosen === null ? named : named.filter(({ theme }) => theme.class?.id === chosen);
  return (
    <div className="flow places">
      <Classes themes={named} chosen={chosen} />
      <p role="status" className="numbers">
        <strong>{say('kinds.theme.count', { n: shown.length })}.</strong> {say('counts.rule.theme')}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={search === '' ? say('lists.empty.none') : say('lists.empty.search', { q: search })} />
      ) : (
        <ThemeTable themes={shown} />
      )}
    </div>
  );
}

/** Classes that themes belong to, each with how many; pressing one leaves the others out. */
function Classes({ themes, chosen }: { readonly themes: readonly Connecting[]; readonly chosen: string | null }) {
  const { say, number, compare } = useSpeaker();
  const { set } = useView();
  const inMyLanguage = useInLanguage();
  const classes = [...Map.groupBy(themes, ({ theme }) => theme.class?.id ?? '')]
    .filter(([id]) => id !== '')
    .map(([id, of]) => ({ id, n: of.length, ...inMyLanguage(of[0]?.theme.class?.labels) }))
    .toSorted((a, b) => compare(a.text, b.text));
  if (classes.length === 0) return null;
  return (
    <ChipRow label={say('fields.concept.class.label')}>
      {classes.map(({ id, n, text, lang }) => (
        <button
          key={id}
          type="button"
          className="ui-chip theme-class"
          aria-pressed={chosen === id}
          onClick={() => set({ [classParameter]: chosen === id ? null : id })}
        >
          <span lang={lang}>{text}</span>
          <span className="ui-chip__count">{number(n)}</span>
        </button>
      ))}
    </ChipRow>
  );
}

function ThemeTable({ themes }: { readonly themes: readonly Connecting[] }) {
  const { say } = useSpeaker();
  return (
    <div className="list-table">
      <Table
        caption={say('lists.themes.title')}
        isCaptionHidden
        rows={themes}
        rowKey={({ theme }) => theme.id}
        columns={[
          {
            id: 'name',
            header: say('kinds.theme.name'),
            isRowHeader: true,
            renderCell: ({ theme }) => <ThemeName theme={theme} />,
          },
          {
            id: 'organisations',
            header: say('lists.column.organisations'),
            align: 'end',
            renderCell: ({ theme, organisations }) => (
              <OrganisationCountBadge href={`/organisaatiot?theme=${theme.id}`} value={organisations} />
            ),
          },
          {
            id: 'networks',
            header: say('lists.column.networks'),
            align: 'end',
            renderCell: ({ theme, networks }) => (
              <NetworkCountBadge href={`/verkostot?themes=${theme.id}`} value={networks} />
            ),
          },
        ]}
      />
    </div>
  );
}

function ThemeName({ theme }: { readonly theme: Theme }) {
  const { say } = useSpeaker();
  const picture = theme.symbol === null ? undefined : pictureWithCode(theme.symbol);
  return (
    <span className="theme-name">
      {picture === undefined ? null : <Picture name={picture} size={34} />}
      <span className="list-name">
        <RecordLink record={theme} hasSymbol={picture === undefined} />
        {theme.class ? (
          <Tag>
            <InWords text={theme.class.labels} />
          </Tag>
        ) : null}
        {theme.unreviewed ? (
          <Tag tone="warn" isOutlined>
            {say('common.state.unreviewed')}
          </Tag>
        ) : null}
      </span>
    </span>
  );
}
