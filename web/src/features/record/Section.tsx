import type { ReactNode } from 'react';
import { Card } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { FoldedList } from './FoldedList.tsx';

type SectionProps = {
  readonly title: string;
  /** For links from elsewhere: `#jasenet`. */
  readonly anchor?: string | undefined;
  readonly count?: number | undefined;
  readonly aside?: ReactNode;
  /** facts: short rows, in two columns where there is room. grid: short names side by side. */
  readonly look?: 'ties' | 'facts' | 'grid';
  readonly children: ReactNode;
};

/** A card whose title carries its own count. */
export function Section({ title, anchor, count, aside, look = 'ties', children }: SectionProps) {
  const { number } = useSpeaker();
  return (
    <div id={anchor} className={`record-section record-section--${look}`}>
      <Card title={count === undefined ? title : `${title} ${number(count)}`} aside={aside}>
        {children}
      </Card>
    </div>
  );
}

type ListSectionProps<T> = Omit<SectionProps, 'children' | 'count'> & {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly renderItem: (item: T) => ReactNode;
  /** A sentence before the list: what was counted, what it is not. */
  readonly note?: ReactNode;
};

/** A section that is there only when it has something. */
export function ListSection<T>({ items, keyOf, renderItem, note, ...section }: ListSectionProps<T>) {
  if (items.length === 0) return null;
  return (
    <Section {...section} count={items.length}>
      {note === undefined ? null : <p className="secondary">{note}</p>}
      <FoldedList
        items={items}
        keyOf={keyOf}
        renderItem={renderItem}
        {...(section.look === 'grid' ? { shown: items.length } : {})}
      />
    </Section>
  );
}
