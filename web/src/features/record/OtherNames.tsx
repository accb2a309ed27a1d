import { Fragment } from 'react';
import type { ContentLanguage } from '@tvl/core/domain/localised.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import type { InWords, SentTerm, SentText } from '#records/sent.ts';
import { fieldPicture } from '#records/field-pictures.ts';
import type { ExtraFact } from './Facts.tsx';

type Words = (text: SentText | null | undefined) => InWords;

type Alternative = {
  readonly name: string;
  readonly language: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly kind: SentTerm;
};

type Named = { readonly names: SentText; readonly alternativeNames: readonly Alternative[] };

type Row = {
  /** The language or the kind of the names. */
  readonly of: string;
  readonly names: readonly { readonly name: string; readonly language: string | null; readonly time: string }[];
};

const languageName = (language: string): TextKey => `common.language.name.${language as ContentLanguage}`;

const otherLanguages = (words: Words, { names }: Named): readonly (readonly [string, string])[] => {
  const shown = words(names).text;
  return Object.entries(names).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== shown && entry[0] !== 'selko',
  );
};

/** Names that somebody may know it by; inflected forms and spellings are for the search. */
export const alsoKnownAs = (words: Words, named: Named): string => {
  const alternative = named.alternativeNames.filter(({ kind }) => !/\.(inflected|spelling)$/.test(kind.id));
  const names = [...otherLanguages(words, named).map(([, name]) => name), ...alternative.map(({ name }) => name)];
  return [...new Set(names)].join(', ');
};

/** All other names with what they are; null when there are none. */
export const otherNamesFact = ({ say, date }: Speaker, words: Words, named: Named): ExtraFact | null => {
  const timeOf = ({ validFrom, validTo }: Alternative): string =>
    [
      ...(validFrom === null ? [] : [say('common.time.from', { from: date(validFrom as PartialDate) })]),
      ...(validTo === null ? [] : [say('common.time.to', { to: date(validTo as PartialDate) })]),
    ].join(', ');
  const kinds = Map.groupBy(named.alternativeNames, ({ kind }) => words(kind.labels).text);
  const rows: readonly Row[] = [
    ...otherLanguages(words, named).map(([language, name]) => ({
      of: say(languageName(language)),
      names: [{ name, language, time: '' }],
    })),
    ...[...kinds].map(([of, names]) => ({ of, names: names.map((one) => ({ ...one, time: timeOf(one) })) })),
  ];
  if (rows.length === 0) return null;
  return {
    label: say('fields.common.alternativeNames.label'),
    picture: fieldPicture('alternativeNames'),
    value: (
      <ul role="list" className="record-values">
        {rows.map(({ of, names }) => (
          <li key={of}>
            <span className="record-note">{of}:</span>{' '}
            {names.map(({ name, language, time }, index) => (
              <Fragment key={name}>
                {index === 0 ? null : ', '}
                <span lang={language ?? undefined}>{name}</span>
                {time === '' ? null : <span className="record-note"> ({time})</span>}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    ),
  };
};
