import { isMany, type Field } from '@tvl/core/domain/field.ts';
import { fieldHelp, fieldLabel, type FieldPath } from '@tvl/core/texts/keys.ts';
import type { PictureName } from '#ui/index.ts';
import { fieldPicture } from '#records/field-pictures.ts';
import { useSpeaker } from '#state/language.tsx';
import { useFormParts } from '../form/form-context.ts';

export type ControlTexts = {
  readonly label: string;
  readonly help: string;
  readonly note: string | undefined;
  readonly error: string | undefined;
  readonly picture?: PictureName | undefined;
};

export const isRequired = (field: Field): boolean => !field.optional && !isMany(field) && field.is !== 'flag';

/** Words around a control. Where people write in their own words, they are asked to leave out people. */
export const useFieldTexts = (path: readonly string[], field: Field, isWhole = false): ControlTexts => {
  const speaker = useSpeaker();
  const { noun, errorAt } = useFormParts();
  const [name = '', , part] = path;
  const named: FieldPath = part === undefined ? name : [name, part];
  const helps = [
    fieldHelp(speaker, noun, named),
    field.is === 'date' ? speaker.say('edit.form.dateExample') : '',
    field.freeText ? speaker.say('edit.form.privacy') : '',
  ];
  return {
    label: fieldLabel(speaker, noun, named),
    help: helps.filter((help) => help !== '').join(' '),
    note: isRequired(field) ? `(${speaker.say('common.state.required')})` : undefined,
    error: errorAt(path, isWhole),
    picture: fieldPicture(part ?? name),
  };
};
