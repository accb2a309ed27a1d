import { useEffect } from 'react';
import { EmptyState, type Kind, KindSymbol, Link, PageHeading, SearchBox } from '#ui/index.ts';
import { SearchDocument } from '../../generated/graphql.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useTypedSearch } from '#state/useTypedSearch.ts';
import { Loaded } from '#records/Loaded.tsx';
import { Answers } from './Answers.tsx';
import { useArrowKeys } from './useArrowKeys.ts';
import './search.css';

/** Answers asked for at once; whoever gets more writes another letter. */
const most = 100;

/** One search over everything, answering while one types. */
export function SearchPage() {
  const { say } = useSpeaker();
  const { search } = useView();
  const { text, setText, submit } = useTypedSearch();
  const { answers, box, onKeyDown } = useArrowKeys();
  usePageTitle(search === '' ? say('search.title') : say('search.results', { q: search }));
  useEffect(() => {
    // Who comes to search is about to type; who comes to answers is about to read.
    if (search !== '') return undefined;
    const timer = setTimeout(() => box.current?.focus());
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only on arrival
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the box and the links inside
    <div className="search-page" onKeyDown={onKeyDown}>
      <PageHeading title={say('search.title')} />
      <SearchBox
        label={say('search.label')}
        help={say('search.start')}
        value={text}
        onChange={setText}
        onSubmit={submit}
        submitLabel={say('search.go')}
        isSubmitHidden
        name="haku"
        action="/haku"
        inputRef={box}
      />
      <div ref={answers}>{search === '' ? <Browse /> : <Found search={search} />}</div>
    </div>
  );
}

function Found({ search }: { readonly search: string }) {
  const { say } = useSpeaker();
  const query = useData(SearchDocument, { text: search.slice(0, 200), first: most });
  return (
    <Loaded query={query} lines={8}>
      {({ search: found }) => (
        <div className="flow" aria-busy={query.isPlaceholderData}>
          <p className="numbers" role="status">
            {found.total === 0 ? '' : say('search.found', { n: found.total })}
          </p>
          {found.total === 0 && !query.isPlaceholderData ? <Nothing search={search} /> : null}
          <Answers hits={found.hits} nouns={found.nouns} search={search} />
        </div>
      )}
    </Loaded>
  );
}

const lists = [
  { path: '/verkostot', name: 'networks', kind: 'network' },
  { path: '/organisaatiot', name: 'organisations', kind: 'association' },
  { path: '/kunnat', name: 'municipalities', kind: 'municipality' },
  { path: '/teemat', name: 'themes', kind: 'theme' },
] as const satisfies readonly { readonly path: string; readonly name: string; readonly kind: Kind }[];

/** The way on for who does not know the word: the lists. */
function Browse() {
  const { say } = useSpeaker();
  return (
    <nav className="search-browse" aria-labelledby="selaa">
      <p id="selaa">{say('search.tips.lists')}</p>
      <ul role="list" className="cluster">
        {lists.map(({ path, name, kind }) => (
          <li key={path}>
            <Link href={path} className="record-link">
              <KindSymbol kind={kind} />
              <span>{say(`common.page.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nothing({ search }: { readonly search: string }) {
  const { say } = useSpeaker();
  return (
    <EmptyState title={say('search.empty', { q: search })} isLive>
      <p>{say('search.tips.abbreviation')}</p>
      <Browse />
    </EmptyState>
  );
}
