import type { ReactNode } from 'react';
import { Link, type LinkProps } from './Link.tsx';
import { Icon } from './symbols/Icon.tsx';
import { Picture } from './symbols/Picture.tsx';
import type { PictureName } from './symbols/picture-codes.ts';
import './card-link.css';

export type CardLinkProps = Pick<LinkProps, 'href' | 'isServerPage' | 'onClick'> & {
  readonly picture?: PictureName | undefined;
  readonly title: string;
  readonly text?: ReactNode;
  /** primary: the one thing the page wants. accent: what is so now. */
  readonly tone?: 'plain' | 'primary' | 'accent' | undefined;
  /** Picture above the words, for two side by side. */
  readonly isStacked?: boolean | undefined;
};

export function CardLink({ picture, title, text, tone = 'plain', isStacked, ...link }: CardLinkProps) {
  return (
    <Link
      {...link}
      className={`ui-card-link ui-card-link--${tone}${isStacked === true ? ' ui-card-link--stacked' : ''}`}
    >
      {picture === undefined ? null : <Picture name={picture} size={isStacked === true ? 64 : 72} />}
      <span className="ui-card-link__text">
        <strong>{title}</strong>
        {text === undefined ? null : <span>{text}</span>}
      </span>
      {isStacked === true ? null : <Icon name="chevron-right" size={24} />}
    </Link>
  );
}
