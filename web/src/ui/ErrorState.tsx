import type { ReactNode } from 'react';
import { Picture } from './symbols/Picture.tsx';
import './state.css';

export type ErrorStateProps = {
  readonly title: string;
  /** What is safe, what to do. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** Something of ours failed. For what a person can fix, see the error of a field. */
export function ErrorState({ title, children, actions }: ErrorStateProps) {
  return (
    <div className="ui-state" role="alert">
      <Picture name="warning" size={44} />
      <div className="ui-state__text">
        <p className="ui-state__title">{title}</p>
        {children === undefined ? null : <div className="secondary">{children}</div>}
        {actions === undefined ? null : <div className="ui-state__actions">{actions}</div>}
      </div>
    </div>
  );
}
