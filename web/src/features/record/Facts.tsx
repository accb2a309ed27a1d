import type { ReactNode } from 'react';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldOf } from '@tvl/core/domain/record.ts';
import { fieldLabel } from '@tvl/core/texts/keys.ts';
import { type Definition, DefinitionList, NotKnown } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { fieldPicture } from '#records/field-pictures.ts';
import { FieldValue, isNotKnown } from './FieldValue.tsx';
import { Section } from './Section.tsx';

/** A row that is no field of its own: `value` null is not known. */
export type ExtraFact = Pick<Definition, 'label' | 'picture'> & { readonly value: ReactNode };

type Props = {
  readonly noun: Noun;
  readonly record: object;
  /** Fields with a row of their own even when nothing is known; an extra fact stands where it is put. */
  readonly always: readonly (string | ExtraFact)[];
  /** Fields that are only named together when nothing is known of them. */
  readonly others?: readonly string[];
  /** Fields that most records have no use for: a row only when there is a value. */
  readonly ifKnown?: readonly string[];
  readonly names?: ExtraFact | null;
  readonly title?: string;
};

/** Up to so many rows stand in one column. */
const fewRows = 8;

/** What the record says of itself: each field known, or said to be not known. Nothing is left out silently. */
export function Facts({ noun, record, always, others = [], ifKnown = [], names = null, title }: Props) {
  const speaker = useSpeaker();
  const { say, list } = speaker;
  const values = record as Readonly<Record<string, unknown>>;
  const unknown = say('common.state.notKnown');
  const rowOf = (name: string): Definition => {
    const field = fieldOf(noun, name);
    const label = fieldLabel(speaker, noun, name);
    const picture = fieldPicture(name);
    if (!field || isNotKnown(values[name])) return { label, unknown, picture };
    return { label, picture, value: <FieldValue noun={noun} name={name} field={field} value={values[name]} /> };
  };
  const extraRow = ({ value, ...named }: ExtraFact): Definition =>
    value === null ? { ...named, unknown } : { ...named, value };
  const known = [...others, ...ifKnown].filter((name) => !isNotKnown(values[name]));
  const missing = others.filter((name) => isNotKnown(values[name])).map((name) => fieldLabel(speaker, noun, name));
  const rows = [
    ...always.map((one) => (typeof one === 'string' ? rowOf(one) : extraRow(one))),
    ...known.map(rowOf),
    ...(names === null ? [] : [extraRow(names)]),
  ];
  return (
    <Section title={title ?? say('record.section.basics')} look={rows.length > fewRows ? 'facts' : 'ties'}>
      <DefinitionList rows={rows} />
      {missing.length === 0 ? null : (
        <p className="record-missing">
          <NotKnown text={say('record.missing', { list: list(missing) })} />
        </p>
      )}
    </Section>
  );
}
