import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldOf } from '@tvl/core/domain/record.ts';
import { fieldLabel } from '@tvl/core/texts/keys.ts';
import { useSpeaker } from '#state/language.tsx';
import { FieldInput } from '../fields/FieldInput.tsx';
import type { Draft, Drafts } from '../drafts-of.ts';
import { draftOf, isEmptyValue, valueOf } from '../drafts-of.ts';
import { groupsOf, type Group } from '../layout.ts';
import { FixedField } from './FixedField.tsx';
import { placeId } from './places.ts';
import type { ReactNode } from 'react';

type Props = {
  readonly noun: Noun;
  readonly drafts: Drafts;
  /** The record is there already: what is fixed is shown, not asked. */
  readonly isChange: boolean;
  readonly onChange: (name: string, draft: Draft) => void;
  /** Below the field of that name. */
  readonly below?: Readonly<Record<string, ReactNode>>;
};

/** The few essential fields in sight, the rest folded by what they are about. */
export function FormGroups({ noun, drafts, isChange, onChange, below = {} }: Props) {
  const { say } = useSpeaker();
  const [basics, ...others] = groupsOf(noun);
  const fieldsIn = ({ fields }: Group) => (
    <div className="edit-fields">
      {fields.map((name) => {
        const field = fieldOf(noun, name);
        const draft = drafts[name] ?? (field ? draftOf(field, null) : '');
        return (
          <div key={name} id={placeId(name)} className="edit-field">
            {isChange && field?.fixed ? (
              <FixedField noun={noun} name={name} field={field} value={valueOf(field, draft)} />
            ) : (
              <FieldInput name={name} draft={draft} onChange={(changed) => onChange(name, changed)} />
            )}
            {below[name]}
          </div>
        );
      })}
    </div>
  );
  return (
    <>
      {basics ? (
        <fieldset className="edit-group">
          <legend className="visually-hidden">{say('edit.group.basics')}</legend>
          {fieldsIn(basics)}
        </fieldset>
      ) : null}
      <h2 className="edit-more">{say('edit.form.more')}</h2>
      {others.map((group) => (
        <details key={group.name} className="edit-group edit-group--folded">
          <summary>
            <h3>{say(`edit.group.${group.name}`)}</h3>
            {group.fields.length > 1 ? <GroupSummary {...{ noun, group, drafts }} /> : null}
          </summary>
          {fieldsIn(group)}
        </details>
      ))}
    </>
  );
}

type SummaryProps = { readonly noun: Noun; readonly group: Group; readonly drafts: Drafts };

/** What waits in a folded group, what is filled first in bold. */
function GroupSummary({ noun, group, drafts }: SummaryProps) {
  const speaker = useSpeaker();
  return (
    <span className="edit-group__inside">
      {group.fields.map((name, at) => {
        const field = fieldOf(noun, name);
        const draft = drafts[name];
        const isFilled = field && draft !== undefined && !isEmptyValue(valueOf(field, draft));
        const label = fieldLabel(speaker, noun, name);
        return (
          <span key={name}>
            {at === 0 ? '' : ', '}
            {isFilled ? <b>{label}</b> : label}
          </span>
        );
      })}
    </span>
  );
}
