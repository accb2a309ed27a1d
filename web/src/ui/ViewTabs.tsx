import { useEffect, useRef } from 'react';
import { Link } from './Link.tsx';
import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import { useShownWhole } from './useShownWhole.ts';
import './chip.css';
import './navigation.css';

export type ViewTab = {
  readonly href: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly count?: string | undefined;
  readonly isCurrent: boolean;
};

export type ViewTabsProps = {
  readonly label: string;
  readonly tabs: readonly ViewTab[];
  /** joined: views of one thing (map, list, table). pills: neighbouring lists with their counts. */
  readonly look?: 'joined' | 'pills' | undefined;
};

/** Views of one page as links, so that each has an address. */
export function ViewTabs({ label, tabs, look = 'joined' }: ViewTabsProps) {
  const list = useRef<HTMLUListElement>(null);
  useShownWhole(list);
  const current = tabs.find(({ isCurrent }) => isCurrent)?.href;
  useEffect(() => {
    // A row that scrolls shows where one is. Only sideways: the page stays where it is.
    const here = list.current?.querySelector<HTMLElement>('[aria-current]')?.parentElement;
    if (here && list.current)
      list.current.scrollLeft = here.offsetLeft - list.current.offsetLeft - here.offsetWidth / 2;
  }, [current]);
  return (
    <nav aria-label={label}>
      <ul ref={list} role="list" className={look === 'joined' ? 'ui-tabs' : 'ui-chips'}>
        {tabs.map(({ href, label: text, icon, count, isCurrent }) => (
          <li key={href}>
            <Link
              className={look === 'joined' ? 'ui-tab' : 'ui-chip'}
              href={href}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {icon === undefined ? null : <Icon name={icon} />}
              <span>{text}</span>
              {count === undefined ? null : <span className="ui-chip__count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
