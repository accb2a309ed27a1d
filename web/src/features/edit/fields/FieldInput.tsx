import { targetsOf } from '@tvl/core/domain/ids.ts';
import { fieldOf } from '@tvl/core/domain/record.ts';
import type { ScalarField } from '@tvl/core/domain/field.ts';
import type { Draft, Row } from '../drafts-of.ts';
import { useFormParts } from '../form/form-context.ts';
import { controlId } from '../form/places.ts';
import { ListInput } from './ListInput.tsx';
import { LocalisedInput } from './LocalisedInput.tsx';
import { RecordInput } from './RecordInput.tsx';
import { ScalarInput } from './ScalarInput.tsx';
import { TermsInput } from './TermInput.tsx';
import { useFieldTexts } from './useFieldTexts.ts';

type Props = { readonly name: string; readonly draft: Draft; readonly onChange: (draft: Draft) => void };

/** The control of a field, by the kind its table says it is. */
export function FieldInput({ name, draft, onChange }: Props) {
  const { noun } = useFormParts();
  const field = fieldOf(noun, name);
  if (!field) return null;
  if (field.is === 'list')
    return <ListInput name={name} field={field} rows={draft as readonly Row[]} onChange={onChange} />;
  if (field.is === 'localised')
    return (
      <LocalisedInput name={name} field={field} draft={draft as Readonly<Record<string, string>>} onChange={onChange} />
    );
  if ('many' in field) return <ManyInput name={name} values={draft as readonly string[]} onChange={onChange} />;
  return <ScalarInput path={[name]} field={field} draft={draft as string | boolean} onChange={onChange} />;
}

type ManyProps = {
  readonly name: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
};

function ManyInput({ name, values, onChange }: ManyProps) {
  const { noun } = useFormParts();
  const field = fieldOf(noun, name) as ScalarField;
  const texts = useFieldTexts([name], field, true);
  const id = controlId([name]);
  if (field.is === 'term') return <TermsInput {...{ id, texts, values, onChange }} scheme={field.scheme} />;
  if (field.is !== 'reference') return null;
  return <RecordInput {...{ id, texts, onChange }} field={name} nouns={targetsOf(field)} isMany ids={values} />;
}
