import type { ReactNode } from 'react';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import { Link, Logo, SkipLink } from '#ui/index.ts';
import { EasierUse } from '#records/EasierUse.tsx';
import { useSpeaker } from '#state/language.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';

const pages = [
  { path: '/ohje', name: 'common.footer.help' },
  { path: '/tietosuoja', name: 'common.footer.privacy' },
  { path: '/saavutettavuus', name: 'common.footer.accessibility' },
  { path: '/palaute', name: 'common.footer.feedback' },
] as const satisfies readonly { readonly path: string; readonly name: TextKey }[];

/** Around the form: the languages on top, nothing to go astray in. Other pages are another app, and load as pages. */
export function RegisterShell({ children }: { readonly children: ReactNode }) {
  const { say } = useSpeaker();
  return (
    <>
      <SkipLink href="#sisalto" label={say('common.nav.skip')} />
      <header className="app-header">
        <div className="app-header__row register-header">
          <Link className="app-brand" href="/">
            <Logo size={40} />
            <span>{say('common.app.name')}</span>
          </Link>
          <LanguageMenu />
        </div>
      </header>
      <main id="sisalto" tabIndex={-1} className="app-main">
        {children}
      </main>
      <footer className="app-footer">
        <section className="app-footer__easier" aria-label={say('common.look.easier')}>
          <EasierUse />
        </section>
        <nav aria-label={say('common.nav.footer')}>
          <ul className="app-footer__links">
            {pages.map(({ path, name }) => (
              <li key={path}>
                <Link href={path}>{say(name)}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </>
  );
}
