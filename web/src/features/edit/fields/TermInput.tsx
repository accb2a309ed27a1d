import { useState } from 'react';
import type { SchemeId, Term } from '@tvl/core/domain/schemes.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import { useSpeaker } from '#state/language.tsx';
import { useTermPicture } from '#records/useTermPicture.ts';
import { CheckList, ChoiceCard, ChoiceGroup, LeadingPicture, type PictureName, Select } from '#ui/index.ts';
import { Picker } from './Picker.tsx';
import type { ControlTexts } from './useFieldTexts.ts';
import { type TermLabel, useTermLabels } from './useTermLabels.ts';

/** More terms than these are found by typing rather than by reading a list through. */
const listed = 30;
/** As many are ticked in place. */
const ticked = 9;

/** A question worth its pictures: the difference is what people get wrong. */
const relations = {
  'membershipRelation.member': { picture: 'network', note: 'edit.relation.member' },
  'membershipRelation.participant': { picture: 'participant', note: 'edit.relation.participant' },
  'membershipRelation.other': { picture: 'register', note: 'edit.relation.other' },
} as const satisfies Readonly<Record<Term<'membershipRelation'>, { picture: PictureName; note: TextKey }>>;

type Props = {
  readonly id: string;
  readonly texts: ControlTexts;
  readonly scheme: SchemeId;
  readonly isRequired: boolean;
};
type OneProps = Props & { readonly value: string; readonly onChange: (value: string) => void };
type ManyProps = Omit<Props, 'isRequired'> & {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
};

export function TermInput({ id, texts, scheme, isRequired, value, onChange }: OneProps) {
  const { say } = useSpeaker();
  const { terms, picked } = useTermLabels(scheme, value === '' ? [] : [value]);
  if (scheme === 'membershipRelation') return <RelationCards {...{ id, texts, terms, value, onChange }} />;
  if (terms.length > listed) {
    return (
      <TermPicker {...{ id, texts, terms, picked }} isMany={false} onChange={([chosen]) => onChange(chosen ?? '')} />
    );
  }
  return (
    <Select
      {...texts}
      id={id}
      value={value}
      onChange={onChange}
      emptyLabel={isRequired ? (value === '' ? say('edit.form.choose') : undefined) : say('edit.form.notKnown')}
      options={terms.map((term) => ({ value: term.id, label: term.label }))}
    />
  );
}

function RelationCards({
  id,
  texts: { label, help, note, error, picture },
  terms,
  value,
  onChange,
}: Pick<OneProps, 'id' | 'texts' | 'value' | 'onChange'> & { readonly terms: readonly TermLabel[] }) {
  const { say } = useSpeaker();
  const cards = terms.map((term) => ({ ...term, ...relations[term.id as keyof typeof relations] }));
  return (
    <ChoiceGroup legend={label} note={note} picture={picture} help={help} error={error}>
      {cards.map((term) => (
        <ChoiceCard
          key={term.id}
          kind="radio"
          name={id}
          value={term.id}
          label={term.label}
          note={say(term.note)}
          picture={term.picture}
          isChecked={value === term.id}
          hasError={error !== undefined}
          onChange={() => onChange(term.id)}
        />
      ))}
    </ChoiceGroup>
  );
}

export function TermsInput({ id, texts, scheme, values, onChange }: ManyProps) {
  const { terms, picked } = useTermLabels(scheme, values);
  const pictureOf = useTermPicture();
  if (terms.length > ticked) return <TermPicker {...{ id, texts, terms, picked, onChange }} isMany />;
  const { label, help, note, error, picture } = texts;
  return (
    <CheckList
      legend={label}
      note={note}
      picture={picture}
      help={help}
      error={error}
      items={terms.map((term) => ({
        value: term.id,
        label: term.label,
        symbol: <LeadingPicture name={pictureOf(term.id)} />,
      }))}
      selected={new Set(values)}
      onChange={(selected) => onChange(terms.map((term) => term.id).filter((term) => selected.has(term)))}
    />
  );
}

type PickerProps = Pick<ManyProps, 'id' | 'texts' | 'onChange'> & {
  readonly isMany: boolean;
  readonly terms: readonly TermLabel[];
  readonly picked: readonly TermLabel[];
};

function TermPicker({ id, texts, isMany, terms, picked, onChange }: PickerProps) {
  const [text, setText] = useState('');
  const typed = text.trim().toLocaleLowerCase();
  const ids = picked.map((term) => term.id);
  const options = terms.filter((term) => !ids.includes(term.id) && term.label.toLocaleLowerCase().includes(typed));
  return (
    <Picker
      id={id}
      texts={texts}
      isMany={isMany}
      chosen={picked}
      text={text}
      onTextChange={setText}
      options={options}
      isSettled
      onPick={(chosen) => onChange(isMany ? [...ids, chosen] : [chosen])}
      onRemove={(removed) => onChange(ids.filter((one) => one !== removed))}
    />
  );
}
