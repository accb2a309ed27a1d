import { Link } from './Link.tsx';
import { Icon } from './symbols/Icon.tsx';
import './navigation.css';

export type Crumb = { readonly href: string; readonly label: string };

export type BreadcrumbsProps = {
  readonly label: string;
  /** From the top; the last one is this page. */
  readonly items: readonly Crumb[];
};

export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol role="list" className="ui-crumbs">
        {items.map(({ href, label: text }, index) => (
          <li key={href}>
            {index === 0 ? null : <Icon name="chevron-right" size={16} />}
            <Link href={href} aria-current={index === items.length - 1 ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
