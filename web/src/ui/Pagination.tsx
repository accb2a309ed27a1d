import { Button } from './Button.tsx';
import './page.css';

export type PaginationProps = {
  /** "Näkyvissä 50, kaikkiaan 812": never a silent cut. */
  readonly shownText: string;
  readonly moreLabel: string;
  /** Missing when all is shown. */
  readonly onMore?: (() => void) | undefined;
  readonly isBusy?: boolean | undefined;
};

export function Pagination({ shownText, moreLabel, onMore, isBusy }: PaginationProps) {
  return (
    <div className="ui-more">
      <p className="secondary numbers" role="status">
        {shownText}
      </p>
      {onMore === undefined ? null : (
        <Button icon="chevron-down" isBusy={isBusy} onClick={onMore}>
          {moreLabel}
        </Button>
      )}
    </div>
  );
}
