import type { SearchQuery } from '../../generated/graphql.ts';
import { isScheme } from '@tvl/core/domain/schemes.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { schemeKey } from '@tvl/core/texts/keys.ts';
import { Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { sayWhy } from '#records/name-reasons.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { matchedName, type OtherName } from './matched-name.ts';

export type Hit = SearchQuery['search']['hits'][number];
type Found = Hit['record'];

/** Plain Finnish is Finnish to a screen reader. */
const tagOf = (language: string | null): string | undefined => (language === 'selko' ? 'fi' : (language ?? undefined));

/** Every other name it goes by, its names in other languages among them. */
const otherNames = (record: Found): readonly OtherName[] => [
  ...('alternativeNames' in record ? record.alternativeNames : []),
  ...('alternativeLabels' in record ? record.alternativeLabels : []),
  ...Object.entries(record.names).flatMap(([language, name]) => (name === null ? [] : [{ name, language }])),
];

/** One record with what tells it from its namesakes. */
export function Answer({ hit: { record, reason }, search }: { readonly hit: Hit; readonly search: string }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const inMyLanguage = useInLanguage();
  const other = matchedName(inMyLanguage(record.names).text, otherNames(record), search);
  return (
    <div className="answer">
      <span className="answer__name">
        <RecordLink record={record} size={24} />
        {'plural' in record && record.plural ? <Tag>{say('kinds.set.name')}</Tag> : null}
        {record.suggestion ? <Tag tone="warn">{say('common.state.suggestion')}</Tag> : null}
        {record.unreviewed && !record.suggestion ? (
          <Tag tone="warn" isOutlined>
            {say('common.state.unreviewed')}
          </Tag>
        ) : null}
      </span>
      <span className="answer__about">
        <About record={record} />
        {other === null ? null : (
          <span className="answer__other">
            {/* The name stands last in every language, so that it can carry its own. */}
            {say('search.matchedName', { name: '' }).trim()} <span lang={tagOf(other.language)}>{other.name}</span>
          </span>
        )}
        {reason ? <span className="answer__other">{sayWhy(speaker, reason)}</span> : null}
      </span>
    </div>
  );
}

/** Its kind and, as far as there is one, its place or time. */
function About({ record }: { readonly record: Found }) {
  const { say, date } = useSpeaker();
  const inMyLanguage = useInLanguage();
  const kind = 'kind' in record ? inMyLanguage(record.kind.labels) : null;
  const place =
    'homeMunicipality' in record && record.homeMunicipality ? inMyLanguage(record.homeMunicipality.names) : null;
  const day = 'startsOn' in record && record.startsOn !== null ? date(record.startsOn as PartialDate) : null;
  // Themes stand under their own heading.
  const scheme =
    'scheme' in record && record.scheme !== 'theme' && isScheme(record.scheme) ? say(schemeKey(record.scheme)) : null;
  return (
    <>
      {kind === null ? null : <span lang={kind.lang}>{kind.text}</span>}
      {scheme === null ? null : <span>{scheme}</span>}
      {place === null ? null : <span lang={place.lang}>{place.text}</span>}
      {day === null ? null : <span>{day}</span>}
    </>
  );
}
