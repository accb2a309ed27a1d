import { useId, useState, type ReactNode } from 'react';
import { Button } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props<T> = {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly renderItem: (item: T) => ReactNode;
  /** Shown before the rest is asked for. Paper shows all. */
  readonly shown?: number;
};

/** Rows kept ready for paper while the list is folded: thousands would slow every page that nobody unfolds. */
const mostFolded = 200;

/** A list that begins short; the button says how many there are in all. */
export function FoldedList<T>({ items, keyOf, renderItem, shown = 8 }: Props<T>) {
  const { say } = useSpeaker();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  // One hidden behind a button that takes as much room as itself helps nobody.
  const isLong = items.length > shown + 1;
  const rendered = isOpen ? items : items.slice(0, Math.max(shown + 1, mostFolded));
  return (
    <>
      <ul role="list" id={id} className="record-list">
        {rendered.map((item, index) => (
          <li key={keyOf(item)} className={isLong && !isOpen && index >= shown ? 'record-list__folded' : undefined}>
            {renderItem(item)}
          </li>
        ))}
      </ul>
      {rendered.length < items.length ? (
        <p className="print-only">{say('lists.result.shown', { n: rendered.length, all: items.length })}</p>
      ) : null}
      {isLong ? (
        <Button
          variant="quiet"
          isDense
          icon={isOpen ? 'chevron-up' : 'chevron-down'}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? say('common.action.less') : say('record.showAll', { n: items.length })}
        </Button>
      ) : null}
    </>
  );
}
