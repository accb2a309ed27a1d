import type { Field } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldLabel } from '@tvl/core/texts/keys.ts';
import { useSpeaker } from '#state/language.tsx';
import { Icon } from '#ui/index.ts';
import { ValueText } from './ValueText.tsx';

type Props = { readonly noun: Noun; readonly name: string; readonly field: Field; readonly value: unknown };

/** What was settled when the record was made: shown with the reason why it is no box. */
export function FixedField({ noun, name, field, value }: Props) {
  const speaker = useSpeaker();
  return (
    <div className="edit-fixed">
      <p className="ui-field__label">{fieldLabel(speaker, noun, name)}</p>
      <div className="edit-fixed__value">
        <Icon name="lock" size={18} />
        <ValueText field={field} value={value} />
      </div>
      <p className="ui-field__help">{speaker.say('edit.form.fixed')}</p>
    </div>
  );
}
