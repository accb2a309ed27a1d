import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Card, type Definition, DefinitionList } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { SentTerm } from '#records/sent.ts';
import { Quote } from './Quote.tsx';

/** Where a record comes from and how sure it is, as the fragment `RecordCommon` sends it. */
export type Sourced = {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: SentTerm;
  readonly sourceDocument: string | null;
  readonly sourceLine: number | null;
  readonly quote: string | null;
  readonly recordedAs: SentTerm;
  readonly recordedOn: string;
  readonly basis: SentTerm;
  readonly review: SentTerm;
  readonly unreviewed: boolean;
  readonly suggestion: boolean;
};

export const usePeriod = (): ((record: Pick<Sourced, 'validFrom' | 'validTo'>) => string | null) => {
  const { say, date } = useSpeaker();
  return ({ validFrom, validTo }) => {
    const from = validFrom === null ? '' : date(validFrom as PartialDate);
    const to = validTo === null ? '' : date(validTo as PartialDate);
    if (from === '' && to === '') return null;
    if (to === '') return say('common.time.from', { from });
    return from === '' ? say('common.time.to', { to }) : say('common.time.period', { from, to });
  };
};

export function Provenance({ record }: { readonly record: Sourced }) {
  const { say, date } = useSpeaker();
  const words = useInLanguage();
  const periodOf = usePeriod();
  const unknown = say('common.state.notKnown');
  const row = (label: string, value: string | null): Definition =>
    value === null ? { label, unknown } : { label, value };
  const { sourceDocument, sourceLine } = record;
  return (
    <Card title={say('record.section.provenance')}>
      {record.quote === null || record.quote === '' ? null : <Quote text={record.quote} />}
      <DefinitionList
        rows={[
          row(say('fields.common.source.label'), words(record.source.labels).text),
          row(say('fields.common.sourceDocument.label'), sourceDocument),
          ...(sourceLine === null ? [] : [row(say('fields.common.sourceLine.label'), String(sourceLine))]),
          row(
            say('fields.common.recordedOn.label'),
            `${date(record.recordedOn as PartialDate)}, ${words(record.recordedAs.labels).text}`,
          ),
          row(say('fields.common.basis.label'), words(record.basis.labels).text),
          row(say('fields.common.review.label'), words(record.review.labels).text),
          row(say('record.provenance.period'), periodOf(record)),
        ]}
      />
    </Card>
  );
}
