import type { ReactNode, Ref } from 'react';
import './page.css';

export type PageHeadingProps = {
  readonly title: string;
  /** The computed sentence: what this page shows right now. */
  readonly summary?: ReactNode;
  /** Above the title: breadcrumbs, a symbol and its kind. */
  readonly above?: ReactNode;
  /** Buttons of the page. */
  readonly actions?: ReactNode;
  /** For moving the focus here when the page changes. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
};

export function PageHeading({ title, summary, above, actions, headingRef }: PageHeadingProps) {
  return (
    <div className="ui-heading">
      <div className="ui-heading__text">
        {above}
        <h1 ref={headingRef} tabIndex={-1}>
          {title}
        </h1>
        {summary === undefined ? null : <p className="ui-heading__summary">{summary}</p>}
      </div>
      {actions === undefined ? null : <div className="ui-heading__actions no-print">{actions}</div>}
    </div>
  );
}
