import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ButtonLink, Icon, IconButton, Link, Logo } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSignOut } from '#state/useSignOut.ts';
import { useViewer } from '#state/viewer.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import { mainPages } from './pages.ts';

/** A page below one of the navigation belongs to it, but is not it. */
const currentAt = (place: string, path: string): 'page' | 'true' | undefined =>
  place === path ? 'page' : place.startsWith(`${path}/`) ? 'true' : undefined;

/** Pages without a place in the map's ranks wait in the menu on narrow screens. */
export function Header() {
  const { say } = useSpeaker();
  const [place] = useLocation();
  // Open on the page it was opened on: going elsewhere closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isOpen = openOn === place;
  return (
    <header className="app-header">
      <div className="app-header__row">
        <Link className="app-brand" href="/">
          <Logo size={40} />
          <span>{say('common.app.name')}</span>
        </Link>
        <div className="app-header__menu">
          <IconButton
            icon={isOpen ? 'x' : 'menu-2'}
            label={say(isOpen ? 'common.nav.closeMenu' : 'common.nav.menu')}
            aria-expanded={isOpen}
            aria-controls="paavalikko"
            onClick={() => setOpenOn(isOpen ? null : place)}
          />
        </div>
        <div id="paavalikko" className="app-header__body" data-open={isOpen}>
          <nav aria-label={say('common.nav.main')}>
            <ul className="app-nav">
              {mainPages.map(({ path, name }) => (
                <li key={path}>
                  <Link href={path} className="app-nav__link" aria-current={currentAt(place, path)}>
                    {say(`common.page.${name}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="app-header__tools">
            <Link href="/haku" className="app-tool" aria-current={place === '/haku' ? 'page' : undefined}>
              <Icon name="search" />
              {say('common.action.search')}
            </Link>
            <LanguageMenu />
            <SignedIn />
          </div>
        </div>
      </div>
    </header>
  );
}

function SignedIn() {
  const { say } = useSpeaker();
  const { isCoordinator, isSignedIn } = useViewer();
  const signOut = useSignOut();
  const isLeaving = useRef(false);
  // The button that had the focus is gone: else keys would begin again from the top of the page.
  const takeOver = (link: HTMLAnchorElement | null): void => {
    if (link && isLeaving.current) link.focus();
    isLeaving.current = false;
  };
  const leave = async (): Promise<void> => {
    isLeaving.current = true;
    if (!(await signOut())) isLeaving.current = false;
  };
  if (!isSignedIn) {
    return (
      <Link href="/kirjaudu" className="app-tool" ref={takeOver}>
        <Icon name="login" />
        {say('common.action.signIn')}
      </Link>
    );
  }
  return (
    <>
      {isCoordinator ? (
        <Link href="/tyolista" className="app-tool">
          <Icon name="clipboard-list" />
          {say('desk.title')}
        </Link>
      ) : null}
      {isCoordinator ? (
        <ButtonLink href="/lisaa/network" variant="primary" icon="plus" isDense>
          {say('common.action.add')}
        </ButtonLink>
      ) : null}
      <button
        type="button"
        className="app-tool"
        title={say('common.action.signOut')}
        aria-label={say('common.action.signOut')}
        onClick={() => void leave()}
      >
        <Icon name="logout" />
        <span className="app-tool__text">{say('common.action.signOut')}</span>
      </button>
    </>
  );
}
