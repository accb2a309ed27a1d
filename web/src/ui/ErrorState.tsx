import type { ReactNode } from 'react';
import { Icon } from './symbols/Icon.tsx';
import './state.css';

export type ErrorStateProps = {
  readonly title: string;
  /** What is safe, what to do. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** The title is the heading of the page. */
  readonly isPage?: boolean | undefined;
};

/** Something of ours failed. For what a person can fix, see the error of a field. */
export function ErrorState({ title, children, actions, isPage = false }: ErrorStateProps) {
  return (
    <div className="ui-state" role="alert">
      {/* Drawn in place: a picture that has to be fetched is missing just when the network is. */}
      <span className="ui-state__sign">
        <Icon name="alert-triangle" size={28} />
      </span>
      <div className="ui-state__text">
        {isPage ? <h1 className="ui-state__title">{title}</h1> : <p className="ui-state__title">{title}</p>}
        {children === undefined ? null : <div className="secondary">{children}</div>}
        {actions === undefined ? null : <div className="ui-state__actions">{actions}</div>}
      </div>
    </div>
  );
}
