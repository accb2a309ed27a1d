import type { ContentLanguage } from '@tvl/core/domain/localised.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import type { InWords, SentTerm, SentText } from '#records/sent.ts';
import type { ExtraFact } from './Facts.tsx';

type Words = (text: SentText | null | undefined) => InWords;

type Named = {
  readonly names: SentText;
  readonly alternativeNames: readonly {
    readonly name: string;
    readonly language: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly kind: SentTerm;
  }[];
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
  return [...otherLanguages(words, named).map(([, name]) => name), ...alternative.map(({ name }) => name)].join(', ');
};

/** All other names with what they are; null when there are none. */
export const otherNamesFact = ({ say, date }: Speaker, words: Words, named: Named): ExtraFact | null => {
  const rows = [
    ...otherLanguages(words, named).map(([language, name]) => ({ name, language, notes: [say(languageName(language))] })),
    ...named.alternativeNames.map(({ name, language, kind, validFrom, validTo }) => ({
      name,
      language,
      notes: [
        words(kind.labels).text,
        ...(validFrom === null ? [] : [say('common.time.from', { from: date(validFrom as PartialDate) })]),
        ...(validTo === null ? [] : [say('common.time.to', { to: date(validTo as PartialDate) })]),
      ],
    })),
  ];
  if (rows.length === 0) return null;
  return {
    label: say('fields.common.alternativeNames.label'),
    value: (
      <ul role="list" className="record-values">
        {rows.map(({ name, language, notes }) => (
          <li key={`${name} ${notes.join()}`}>
            <span lang={language ?? undefined}>{name}</span> <span className="record-note">({notes.join(', ')})</span>
          </li>
        ))}
      </ul>
    ),
  };
};
