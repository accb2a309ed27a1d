/** Two records side by side, field by field: what is the same, what is not, and what one of them lacks. */
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldLabel } from '@tvl/core/texts/keys.ts';
import { sayMembers } from '#records/MemberCountText.tsx';
import { recordName } from '#records/record-name.ts';
import type { InWords, SentRecord, SentText } from '#records/sent.ts';
import type {
  ComparedConceptFragment,
  ComparedNetworkFragment,
  ComparedOrganisationFragment,
} from '../../generated/graphql.ts';

export type Words = { readonly speaker: Speaker; readonly words: (text: SentText | null | undefined) => InWords };

/** A field's values by side; an empty one is not known. */
export type Side = { readonly label: string; readonly values: readonly string[] };
export type Sameness = 'same' | 'partly' | 'different' | 'unknown';
export type ComparedRow = {
  readonly label: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly sameness: Sameness;
};

/** Order and doubles do not matter; nothing on a side is not known, which is not different. */
export const samenessOf = (first: readonly string[], second: readonly string[]): Sameness => {
  if (first.length === 0 || second.length === 0) return 'unknown';
  const [a, b] = [new Set(first), new Set(second)];
  const common = a.intersection(b).size;
  if (common === 0) return 'different';
  return common === a.size && common === b.size ? 'same' : 'partly';
};

/** Rows of fields that either side knows something of. */
export const rowsOf = (first: readonly Side[], second: readonly Side[]): readonly ComparedRow[] =>
  first.flatMap(({ label, values }) => {
    const other = second.find((side) => side.label === label)?.values ?? [];
    if (values.length === 0 && other.length === 0) return [];
    return [{ label, first: values, second: other, sameness: samenessOf(values, other) }];
  });

const named = ({ words }: Words, records: readonly (SentRecord | null | undefined)[]): readonly string[] =>
  records.flatMap((record) => (record ? [recordName(words, record)] : []));
const texts = (...values: readonly (string | null | undefined)[]): readonly string[] =>
  values.filter((value): value is string => typeof value === 'string' && value !== '');

const sides =
  ({ speaker }: Words, noun: Noun) =>
  (fields: readonly (readonly [string, readonly string[]])[]): readonly Side[] =>
    fields.map(([field, values]) => ({ label: fieldLabel(speaker, noun, field), values }));

export const networkSides = (w: Words, one: ComparedNetworkFragment): readonly Side[] => [
  ...sides(
    w,
    'network',
  )([
    ['names', named(w, [one])],
    ['alternativeNames', one.alternativeNames.map(({ name }) => name)],
    ['kind', named(w, [one.kind])],
    ['themes', named(w, one.themes)],
    ['functions', named(w, one.functions)],
    ['targetGroups', named(w, one.targetGroups)],
    ['areas', named(w, one.areas)],
    ['level', named(w, [one.level])],
    ['purpose', texts(w.words(one.purpose).text)],
    ['meetingMode', named(w, [one.meetingMode])],
    ['coordinators', named(w, one.coordinators)],
    ['website', texts(one.website)],
  ]),
  {
    label: w.speaker.say('lists.column.members'),
    values: one.memberCount.state === 'UNKNOWN' ? [] : [sayMembers(w.speaker, one.memberCount)],
  },
];

export const organisationSides = (w: Words, one: ComparedOrganisationFragment): readonly Side[] => [
  ...sides(
    w,
    'organisation',
  )([
    ['names', named(w, [one])],
    ['alternativeNames', one.alternativeNames.map(({ name }) => name)],
    ['kind', named(w, [one.kind])],
    ['sector', named(w, [one.sector])],
    ['homeMunicipality', named(w, [one.homeMunicipality])],
    ['operatingAreas', named(w, one.operatingAreas)],
    ['businessId', texts(one.businessId)],
    ['registerNumber', texts(one.registerNumber)],
    ['website', texts(one.website)],
  ]),
  {
    label: w.speaker.say('lists.column.networks'),
    values: [w.speaker.say('nouns.network.count', { n: one.networkCount.total })],
  },
];

export const conceptSides = (w: Words, one: ComparedConceptFragment): readonly Side[] =>
  sides(
    w,
    'concept',
  )([
    ['labels', named(w, [one])],
    ['alternativeLabels', one.alternativeLabels.map(({ label }) => label)],
    ['broader', named(w, [one.broader])],
    ['class', named(w, [one.class])],
  ]);
