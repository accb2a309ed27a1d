import { pathOf } from '@tvl/core/view/addresses.ts';
import { CountBadge, Icon, Link, Picture, pictureWithCode } from '#ui/index.ts';
import type { HomeQuery } from '../../generated/graphql.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { ConnectedBadge } from '#records/ConnectedBadge.tsx';

/** As many as fit one look. */
const shown = 5;

/** The themes that connect most organisations, each number the way to its list. */
export function Themes({ data }: { readonly data: HomeQuery | undefined }) {
  const { say } = useSpeaker();
  const themes = data?.themeRanking.themes.filter(({ organisations, networks }) => organisations + networks > 0) ?? [];
  const unknown = new Set(data?.incomplete.groups.groups.map(({ value }) => value));
  if (themes.length === 0) return null;
  return (
    <section className="home__themes" aria-labelledby="teemat">
      <h2 id="teemat">{say('home.themes.title')}</h2>
      <ol role="list">
        {themes.slice(0, shown).map((one) => (
          <Theme key={one.theme.id} {...one} isWhole={!unknown.has(one.theme.id)} />
        ))}
      </ol>
      <p className="secondary">
        {say('counts.rule.theme')} {unknown.size > 0 ? say('counts.rule.themeUnknown') : null}
      </p>
      <Link href="/teemat" className="home__all">
        {say('home.themes.all')}
        <Icon name="arrow-right" />
      </Link>
    </section>
  );
}

type ThemeProps = HomeQuery['themeRanking']['themes'][number] & { readonly isWhole: boolean };

function Theme({ theme, organisations, networks, isWhole }: ThemeProps) {
  const { say } = useSpeaker();
  const { text, lang } = useInLanguage()(theme.labels);
  const picture = theme.symbol === null ? undefined : pictureWithCode(theme.symbol);
  const ofNetworks = say('nouns.network.count', { n: networks });
  return (
    <li className="home__theme">
      <Picture name={picture ?? 'theme'} size={44} />
      <Link href={pathOf(theme.id)} lang={lang}>
        {text}
      </Link>
      <span className="home__theme-counts">
        <ConnectedBadge
          href={`/organisaatiot?theme=${theme.id}`}
          organisations={organisations}
          isWhole={isWhole}
          inWords
        />
        <CountBadge href={`/verkostot?themes=${theme.id}`} value={networks} text={ofNetworks} />
      </span>
    </li>
  );
}
