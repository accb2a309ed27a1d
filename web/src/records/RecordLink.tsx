import { drawnKindOf } from '@tvl/core/view/drawn-kind.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { type Kind, KindSymbol, Link } from '#ui/index.ts';
import { type SentText, useInLanguage } from '#state/language.tsx';
import { useRecordPath } from './day.ts';

/** What a link to a record needs to know of it; `kind` and `plural` of organisations. */
export type Linked = {
  readonly id: string;
  readonly names?: SentText | null | undefined;
  readonly labels?: SentText | null | undefined;
  readonly kind?: { readonly id: string } | null | undefined;
  readonly plural?: boolean | null | undefined;
};

/** The kind a record is drawn as: its symbol is the same in lists, pages and on the map. */
export const kindOf = (record: Linked): Kind =>
  drawnKindOf({ id: record.id, kind: record.kind?.id, plural: record.plural ?? false } as unknown as AnyRecord);

/** A record by its symbol and name, leading to its page. */
export function RecordLink({
  record,
  size = 20,
  hasSymbol = true,
}: {
  readonly record: Linked;
  readonly size?: number;
  readonly hasSymbol?: boolean;
}) {
  const inMyLanguage = useInLanguage();
  const path = useRecordPath();
  const { text, lang } = inMyLanguage(record.names ?? record.labels);
  return (
    <Link className="record-link" href={path(record.id)}>
      {hasSymbol ? <KindSymbol kind={kindOf(record)} size={size} /> : null}
      <span lang={lang}>{text}</span>
    </Link>
  );
}
