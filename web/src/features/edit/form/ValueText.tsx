import { isMany, type Field, type ScalarField } from '@tvl/core/domain/field.ts';
import { contentLanguages } from '@tvl/core/domain/localised.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { useSentText } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import type { Values } from '../drafts-of.ts';
import { isEmptyValue } from '../drafts-of.ts';
import { titleOf } from '../named.ts';
import { dateInWords, readDate } from '#records/typed-date.ts';
import { useNamed } from '../useNamed.ts';

type Props = { readonly field: Field; readonly value: unknown };

/** A field's value as people read it: names, not ids; words, not codes. */
export function ValueText({ field, value }: Props) {
  const { say } = useSpeaker();
  if (isEmptyValue(value) && field.is !== 'flag')
    return <span className="secondary">{say('edit.conflict.empty')}</span>;
  if (field.is === 'localised') return <LocalisedText texts={value as Readonly<Record<string, string>>} />;
  if (field.is === 'list') {
    return (
      <ul>
        {(value as readonly Values[]).map((item, at) => (
          <li key={at}>
            <ItemText of={field.of} item={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (!isMany(field)) return <OneText field={field} value={value} />;
  return (
    <ul>
      {(value as readonly string[]).map((id) => (
        <li key={id}>
          <NameText id={id} />
        </li>
      ))}
    </ul>
  );
}

function LocalisedText({ texts }: { readonly texts: Readonly<Record<string, string>> }) {
  const { say } = useSpeaker();
  const given = contentLanguages.filter((language) => (texts[language] ?? '') !== '');
  return given.map((language) => (
    <p key={language} className="edit-said">
      {given.length > 1 || language !== 'fi' ? (
        <span className="secondary">{say(`common.language.name.${language}`)}: </span>
      ) : null}
      <span lang={language === 'selko' ? 'fi' : language}>{texts[language]}</span>
    </p>
  ));
}

function ItemText({ of, item }: { readonly of: Readonly<Record<string, ScalarField>>; readonly item: Values }) {
  return Object.entries(of)
    .filter(([name]) => !isEmptyValue(item[name]))
    .map(([name, field], at) => (
      <span key={name}>
        {at === 0 ? '' : ', '}
        <OneText field={field} value={item[name]} />
      </span>
    ));
}

function OneText({ field, value }: { readonly field: ScalarField; readonly value: unknown }) {
  const { say, number, language } = useSpeaker();
  switch (field.is) {
    case 'flag':
      return say(value === true ? 'common.state.yes' : 'common.state.no');
    case 'date':
      return dateInWords(language, (readDate(String(value)) ?? value) as PartialDate);
    case 'number':
      return typeof value === 'number' ? number(value) : String(value);
    case 'term':
    case 'reference':
      return <NameText id={String(value)} />;
    default:
      return <span className="edit-said">{String(value)}</span>;
  }
}

function NameText({ id }: { readonly id: string }) {
  const speaker = useSpeaker();
  const words = useSentText();
  const record = useNamed(id);
  return record ? titleOf(record, speaker, words) : record === null ? id : speaker.say('common.state.loading');
}
