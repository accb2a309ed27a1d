import { Fragment, type ReactNode } from 'react';
import type { Field } from '@tvl/core/domain/field.ts';
import { isClosedScheme } from '@tvl/core/domain/schemes.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { fieldLabel } from '@tvl/core/texts/keys.ts';
import { Icon, Link, NotKnown } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useRecordPath } from '#records/day.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { TermPicture } from '#records/TermPicture.tsx';
import { recordName, type NamedOrTie } from '#records/record-name.ts';
import { isDrawn, type SentTerm, type SentText } from '#records/sent.ts';

type Props = { readonly noun: Noun; readonly name: string; readonly field: Field; readonly value: unknown };

/** Whether there is nothing to show: not known, which is not zero and not "no". */
export const isNotKnown = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A value as its field table says it is: names for ids, dates in words, addresses as links. */
export function FieldValue({ noun, name, field, value }: Props): ReactNode {
  const { say, date, number } = useSpeaker();
  switch (field.is) {
    case 'term':
      return <Terms terms={listed(value) as readonly SentTerm[]} isLinked={!isClosedScheme(field.scheme)} />;
    case 'reference':
      return <Records records={listed(value) as readonly NamedOrTie[]} />;
    case 'localised':
      return <Text text={value as SentText} />;
    case 'list':
      return (
        <Items noun={noun} name={name} of={field.of} items={value as readonly Readonly<Record<string, unknown>>[]} />
      );
    case 'date':
      return date(value as PartialDate);
    case 'number':
      return number(value as number);
    case 'flag':
      return say(value === true ? 'common.state.yes' : 'common.state.no');
    case 'address':
      return <Website address={String(value)} />;
    default:
      return <span className="record-prose">{String(value)}</span>;
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function Terms({ terms, isLinked }: { readonly terms: readonly SentTerm[]; readonly isLinked: boolean }) {
  const words = useInLanguage();
  const path = useRecordPath();
  return (
    <ul role="list" className="record-values">
      {terms.map(({ id, labels }) => {
        const { text, lang } = words(labels);
        // "Not known" said by somebody is still not known.
        if (id.endsWith('.unknown'))
          return (
            <li key={id}>
              <NotKnown text={text} />
            </li>
          );
        return (
          <li key={id} lang={lang}>
            <TermPicture id={id} />
            {isLinked ? <Link href={path(id)}>{text}</Link> : text}
          </li>
        );
      })}
    </ul>
  );
}

function Records({ records }: { readonly records: readonly NamedOrTie[] }) {
  const words = useInLanguage();
  return (
    <ul role="list" className="record-values">
      {records.map((record) => (
        <li key={record.id}>
          {record.names ? (
            <RecordLink record={record} hasSymbol={isDrawn(record)} />
          ) : (
            <RecordLink record={{ id: record.id, names: { fi: recordName(words, record) } }} hasSymbol={false} />
          )}
        </li>
      ))}
    </ul>
  );
}

export function Text({ text }: { readonly text: SentText }) {
  const words = useInLanguage();
  const { text: said, lang } = words(text);
  return (
    <span className="record-prose" lang={lang}>
      {said}
    </span>
  );
}

export function Website({ address }: { readonly address: string }) {
  const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return (
    <a className="record-outside" href={address} rel="noopener noreferrer">
      {shown}
      <Icon name="external-link" size={16} />
    </a>
  );
}

type ItemsProps = {
  readonly noun: Noun;
  readonly name: string;
  readonly of: Readonly<Record<string, Field>>;
  readonly items: readonly Readonly<Record<string, unknown>>[];
};

function Items({ noun, name, of, items }: ItemsProps) {
  const speaker = useSpeaker();
  return (
    <ul role="list" className="record-values">
      {items.map((item, index) => (
        <li key={index}>
          {Object.entries(of)
            .filter(([part]) => !isNotKnown(item[part]))
            .map(([part, field], place) => (
              <Fragment key={part}>
                {place === 0 ? null : ', '}
                {place === 0 ? null : `${fieldLabel(speaker, noun, [name, part])} `}
                <FieldValue noun={noun} name={part} field={field} value={item[part]} />
              </Fragment>
            ))}
        </li>
      ))}
    </ul>
  );
}
