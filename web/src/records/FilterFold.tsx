import { type ReactNode, useState } from 'react';
import { useSpeaker } from '#state/language.tsx';
import './filters.css';

export type FilterFoldProps = {
  readonly name: string;
  /** How many of its choices are chosen. */
  readonly chosen: number;
  readonly isOpenAtFirst: boolean;
  /** Made only while it is open: counting may take long. */
  readonly children: ReactNode;
};

/** One filter, folded to its name and how many of it are chosen. */
export function FilterFold({ name, chosen, isOpenAtFirst, children }: FilterFoldProps) {
  const { say, number } = useSpeaker();
  // Decided once: taking the last choice away must not fold the list under the reader's hand.
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details className="filter-group" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary
        onClick={(event) => {
          // At once, with its choices; the browser's own opening would come before them.
          event.preventDefault();
          setIsOpen(!isOpen);
        }}
      >
        {name}
        {chosen === 0 ? null : (
          <span className="filter-group__chosen">
            <span aria-hidden="true">{number(chosen)}</span>
            <span className="visually-hidden">{say('lists.filter.on', { n: chosen })}</span>
          </span>
        )}
      </summary>
      {isOpen ? <div className="filter-group__body">{children}</div> : null}
    </details>
  );
}
