import { targetsOf } from '@tvl/core/domain/ids.ts';
import type { ScalarField } from '@tvl/core/domain/field.ts';
import { contentLanguages } from '@tvl/core/domain/localised.ts';
import { openSchemes } from '@tvl/core/domain/schemes.ts';
import { schemeKey } from '@tvl/core/texts/keys.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { useSpeaker } from '#state/language.tsx';
import { CheckList, Field, Select, type SelectOption, TextArea } from '#ui/index.ts';
import { controlId } from '../form/places.ts';
import { DateInput } from './DateInput.tsx';
import { RecordInput } from './RecordInput.tsx';
import { TermInput } from './TermInput.tsx';
import { isRequired, useFieldTexts } from './useFieldTexts.ts';

type Props = {
  readonly path: readonly string[];
  readonly field: ScalarField;
  readonly draft: string | boolean;
  readonly onChange: (draft: string | boolean) => void;
};

/** Texts from more than this on are written in a box of several lines. */
const longText = 400;

/** Texts that are codes in truth: chosen by their names. */
const choicesOf = (path: readonly string[], { say }: Speaker): readonly SelectOption[] | null => {
  const name = path.at(-1);
  if (name === 'language')
    return contentLanguages.map((language) => ({ value: language, label: say(`common.language.name.${language}`) }));
  if (name === 'scheme') return openSchemes.map((scheme) => ({ value: scheme, label: say(schemeKey(scheme)) }));
  return null;
};

/** One value of any kind: a field of its own, or a part of a row. */
export function ScalarInput({ path, field, draft, onChange }: Props) {
  const speaker = useSpeaker();
  const texts = useFieldTexts(path, field);
  const id = controlId(path);
  if (typeof draft === 'boolean') return <FlagInput {...{ texts, draft, onChange }} />;
  const choices = field.is === 'text' ? choicesOf(path, speaker) : null;
  if (choices) {
    const emptyLabel = speaker.say(isRequired(field) ? 'edit.form.choose' : 'edit.form.notKnown');
    return <Select {...texts} id={id} value={draft} onChange={onChange} options={choices} emptyLabel={emptyLabel} />;
  }
  const box = { ...texts, id, value: draft, onChange };
  switch (field.is) {
    case 'date':
      return <DateInput {...{ id, texts, onChange }} value={draft} />;
    case 'term':
      return (
        <TermInput {...{ id, texts, onChange }} scheme={field.scheme} isRequired={isRequired(field)} value={draft} />
      );
    case 'reference':
      return (
        <RecordInput
          {...{ id, texts }}
          field={path[0] ?? ''}
          nouns={targetsOf(field)}
          isMany={false}
          ids={draft === '' ? [] : [draft]}
          onChange={([chosen]) => onChange(chosen ?? '')}
        />
      );
    case 'prose':
      return <TextArea {...box} />;
    case 'text':
      return (field.max ?? 0) > longText ? <TextArea {...box} /> : <Field {...box} autoComplete="off" />;
    case 'number':
      return <Field {...box} kind="number" inputMode={field.decimals ? 'decimal' : 'numeric'} />;
    case 'address':
      return <Field {...box} kind="url" autoComplete="off" />;
    case 'flag':
      return null;
  }
}

type FlagProps = {
  readonly texts: ReturnType<typeof useFieldTexts>;
  readonly draft: boolean;
  readonly onChange: (draft: boolean) => void;
};

function FlagInput({ texts: { label, help, error }, draft, onChange }: FlagProps) {
  return (
    <CheckList
      legend={label}
      isLegendHidden
      help={help}
      error={error}
      items={[{ value: 'on', label }]}
      selected={new Set(draft ? ['on'] : [])}
      onChange={(selected) => onChange(selected.has('on'))}
    />
  );
}
