import { useLocation, useSearch } from 'wouter';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import { Link } from '#ui/index.ts';
import { EasierUse } from '#records/EasierUse.tsx';
import { languageParameter } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';

const pages = [
  { path: '/aineistot', name: 'common.page.materials' },
  { path: '/historia', name: 'common.page.history' },
  { path: '/tietoa', name: 'common.footer.about' },
  { path: '/ohje', name: 'common.footer.help' },
  { path: '/saavutettavuus', name: 'common.footer.accessibility' },
  { path: '/palaute', name: 'common.footer.feedback' },
  { path: '/tietosuoja', name: 'common.footer.privacy' },
  { path: '/lahteet', name: 'common.footer.sources' },
] as const satisfies readonly { readonly path: string; readonly name: TextKey }[];

/** The page one is on goes along, so that nobody has to describe it. */
function FeedbackLink({ children }: { readonly children: string }) {
  const [place] = useLocation();
  const parameters = new URLSearchParams(useSearch());
  parameters.delete(languageParameter);
  const page = parameters.size === 0 ? place : `${place}?${parameters.toString()}`;
  const isHere = place === '/palaute';
  return (
    <Link
      href={isHere ? place : `/palaute?sivu=${encodeURIComponent(page)}`}
      aria-current={isHere ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}

export function Footer() {
  const { say } = useSpeaker();
  const [place] = useLocation();
  return (
    <footer className="app-footer">
      <section className="app-footer__easier" aria-label={say('common.look.easier')}>
        <EasierUse />
      </section>
      <nav aria-label={say('common.nav.footer')}>
        <ul className="app-footer__links">
          {pages.map(({ path, name }) => (
            <li key={path}>
              {path === '/palaute' ? (
                <FeedbackLink>{say(name)}</FeedbackLink>
              ) : (
                <Link href={path} aria-current={place === path ? 'page' : undefined}>
                  {say(name)}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <p className="app-footer__note">{say('common.footer.openDataAt', { address: '/graphql' })}</p>
      <p className="app-footer__note">{say('common.footer.pictures')}</p>
    </footer>
  );
}
