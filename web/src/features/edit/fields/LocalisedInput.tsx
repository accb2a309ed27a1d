import type { Field as FieldOfTable } from '@tvl/core/domain/field.ts';
import { contentLanguages, type ContentLanguage } from '@tvl/core/domain/localised.ts';
import { languageTags } from '@tvl/core/texts/texts.ts';
import { useSpeaker } from '#state/language.tsx';
import { Field, TextArea } from '#ui/index.ts';
import { useState } from 'react';
import { useFormParts } from '../form/form-context.ts';
import { controlId } from '../form/places.ts';
import { useFieldTexts } from './useFieldTexts.ts';

type Texts = Readonly<Record<string, string>>;
type Props = {
  readonly name: string;
  readonly field: Extract<FieldOfTable, { readonly is: 'localised' }>;
  readonly draft: Texts;
  readonly onChange: (draft: Texts) => void;
};

/** Texts from more than this on are written in a box of several lines. */
const longText = 400;

const tagOf = (language: ContentLanguage): string => (language === 'selko' ? languageTags.selko : language);

/** A text in Finnish first; its other languages wait folded until somebody wants them. */
export function LocalisedInput({ name, field, draft, onChange }: Props) {
  const { say, language: mine } = useSpeaker();
  const { errorAt } = useFormParts();
  const texts = useFieldTexts([name], field);
  const others = contentLanguages.filter((language) => language !== 'fi');
  const [hasOthers] = useState(() => others.some((language) => (draft[language] ?? '') !== ''));
  const Box = (field.max ?? 0) > longText ? TextArea : Field;
  const box = (language: ContentLanguage) => ({
    id: controlId([name, language]),
    lang: tagOf(language),
    value: draft[language] ?? '',
    onChange: (text: string) => onChange({ ...draft, [language]: text }),
  });
  const inLanguage = (language: ContentLanguage): string =>
    say('edit.form.inLanguage', { field: texts.label, language: say(`common.language.name.${language}`) });
  const isFinnish = mine === 'fi' || mine === 'selko';
  return (
    <div className="edit-localised">
      <Box
        {...box('fi')}
        label={isFinnish ? texts.label : inLanguage('fi')}
        note={texts.note}
        picture={texts.picture}
        help={texts.help}
        error={texts.error ?? errorAt([name, 'fi'])}
      />
      <details className="edit-languages" open={hasOthers}>
        <summary>{say('edit.form.otherLanguages', { field: texts.label })}</summary>
        <div className="edit-fields">
          {others.map((language) => (
            <Box key={language} {...box(language)} label={inLanguage(language)} error={errorAt([name, language])} />
          ))}
        </div>
      </details>
    </div>
  );
}
