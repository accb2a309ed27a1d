import type { ReactNode } from 'react';
import { Picture } from './symbols/Picture.tsx';
import type { PictureName } from './symbols/picture-codes.ts';
import './state.css';

export type EmptyStateProps = {
  readonly picture?: PictureName | undefined;
  readonly title: string;
  /** What to do next. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Spoken when it appears, e.g. after a search. */
  readonly isLive?: boolean | undefined;
};

/** What happened, and what next. */
export function EmptyState({ picture = 'search', title, children, actions, isLive }: EmptyStateProps) {
  return (
    <div className="ui-state" role={isLive === true ? 'status' : undefined}>
      <Picture name={picture} size={44} />
      <div className="ui-state__text">
        <p className="ui-state__title">{title}</p>
        {children === undefined ? null : <div className="secondary">{children}</div>}
        {actions === undefined ? null : <div className="ui-state__actions">{actions}</div>}
      </div>
    </div>
  );
}
