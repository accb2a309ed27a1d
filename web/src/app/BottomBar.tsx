import { useLocation } from 'wouter';
import { Icon, type IconName, Link } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

const places = [
  { path: '/', name: 'home', icon: 'home' },
  { path: '/kartta', name: 'map', icon: 'share' },
  { path: '/verkostot', name: 'networks', icon: 'list' },
  { path: '/haku', name: 'search', icon: 'search' },
] as const satisfies readonly { readonly path: string; readonly name: string; readonly icon: IconName }[];

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
            <Link href={path} aria-current={place === path ? 'page' : undefined}>
              <Icon name={icon} size={22} />
              {say(`common.page.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
