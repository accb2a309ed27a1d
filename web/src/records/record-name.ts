import { nounOf } from '@tvl/core/domain/ids.ts';
import type { InWords, SentRecord, SentText } from './sent.ts';

/** A record as the fragment `RecordName` sends it: its name, or what it ties together. */
export type NamedOrTie = SentRecord & {
  readonly __typename?: string;
  readonly organisation?: SentRecord;
  readonly network?: SentRecord;
  readonly event?: SentRecord;
  readonly from?: SentRecord;
  readonly to?: SentRecord;
  readonly centre?: SentRecord;
  readonly stakeholder?: SentRecord;
  readonly organisations?: readonly SentRecord[];
  readonly round?: SentRecord;
  readonly about?: NamedOrTie;
  readonly area?: SentRecord;
};

const present = (...ends: readonly (SentRecord | undefined)[]): readonly SentRecord[] =>
  ends.filter((end) => end !== undefined);

/** The records that a record without a name of its own ties together, in reading order. */
export const endsOf = (record: NamedOrTie): readonly SentRecord[] => {
  switch (nounOf(record.id)) {
    case 'membership':
      return present(record.organisation, record.network);
    case 'attendance':
      return present(record.organisation, record.event);
    case 'link':
      return present(record.from, record.to);
    case 'stakeholderRelation':
      return present(record.stakeholder, record.centre);
    case 'response':
      return present(...(record.organisations ?? []), record.round);
    case 'statement':
      return record.about ? (nounOf(record.about.id) === 'membership' ? endsOf(record.about) : [record.about]) : [];
    case 'assessment':
      return present(record.network);
    case 'municipalPractice':
      return present(record.area, record.round);
    default:
      return [];
  }
};

/** The record in words: its name, or "Lapin AMK – Ohjausryhmä". */
export const recordName = (words: (text: SentText | null | undefined) => InWords, record: NamedOrTie): string => {
  const own = record.names ?? record.labels;
  if (own) return words(own).text;
  return endsOf(record)
    .map((end) => recordName(words, end))
    .join(' – ');
};
