import { useLocation } from 'wouter';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import { Icon, type IconName, Link } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

const places = [
  { path: '/', name: 'common.page.home', icon: 'home' },
  { path: '/kartta', name: 'common.page.map', icon: 'share' },
  { path: '/kerro', name: 'common.nav.tell', icon: 'pencil-plus' },
] as const satisfies readonly { readonly path: string; readonly name: TextKey; readonly icon: IconName }[];

/** Under the thumb on a phone. Forms have none: their buttons come after the last field. */
export function BottomBar() {
  const { say } = useSpeaker();
  const [place] = useLocation();
  if (/^\/(lisaa|muuta|kirjaudu|palaute$)/.test(place)) return null;
  return (
    <nav className="app-bottom" aria-label={say('common.nav.bottom')}>
      <ul>
        {places.map(({ path, name, icon }) => (
          <li key={path}>
            {/* The form is another app. */}
            <Link
              href={path}
              isServerPage={path === '/kerro' ? true : undefined}
              aria-current={place === path ? 'page' : undefined}
            >
              <Icon name={icon} size={22} />
              {say(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
