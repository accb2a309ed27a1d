import { answersText } from '@tvl/core/analysis/names/near-text.ts';
import { ChipRow, EmptyState, PageHeading, SearchBox } from '#ui/index.ts';
import { ThemesDocument, type ThemesQuery } from '../../generated/graphql.ts';
import { useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useTypedSearch } from '#state/useTypedSearch.ts';
import { DayNotice } from '#records/DayNotice.tsx';
import { useDay } from '#records/day.ts';
import { Loaded } from '#records/Loaded.tsx';
import { type Connecting, ThemeTable, type Theme } from './ThemeTable.tsx';
import './lists.css';
import './places.css';

const classParameter = 'class';

/** Found by its label in any language, or by a synonym. */
const isNamed = ({ labels, alternativeLabels }: Theme, text: string): boolean =>
  [...Object.values(labels), ...alternativeLabels.map(({ label }) => label)].some(
    (label) => label !== null && answersText(label, text),
  );

/** Those that connect most first; then the ones no network is about yet, in their own order. */
const everyTheme = ({ themeRanking, terms, incomplete }: ThemesQuery): readonly Connecting[] => {
  const unknown = new Set(incomplete.groups.groups.map(({ value }) => value));
  const ranked = themeRanking.themes.map((one) => ({ ...one, isWhole: !unknown.has(one.theme.id) }));
  const seen = new Set(ranked.map(({ theme }) => theme.id));
  const rest = terms.filter(({ id }) => !seen.has(id));
  return [...ranked, ...rest.map((theme) => ({ theme, organisations: 0, networks: 0, isWhole: true }))];
};

/** Themes by the organisations they connect: what unites, not a score. */
export function ThemesPage() {
  const { say } = useSpeaker();
  const { asOf } = useDay();
  const query = useData(ThemesDocument, { asOf });
  const { text, setText, submit } = useTypedSearch();
  usePageTitle(say('lists.themes.title'));
  return (
    <>
      <PageHeading title={say('lists.themes.title')} summary={say('lists.themes.intro')} />
      <DayNotice />
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
      <Loaded query={query}>
        {(data) => <Ranked themes={everyTheme(data)} withoutTheme={data.withoutTheme.count.total} />}
      </Loaded>
    </>
  );
}

type RankedProps = { readonly themes: readonly Connecting[]; readonly withoutTheme: number };

function Ranked({ themes, withoutTheme }: RankedProps) {
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
        {shown.some(({ isWhole }) => !isWhole) ? ` ${say('counts.rule.themeUnknown')}` : null}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={search === '' ? say('lists.empty.none') : say('lists.empty.search', { q: search })} />
      ) : (
        <ThemeTable themes={shown} withoutTheme={search === '' && chosen === null ? withoutTheme : null} />
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
