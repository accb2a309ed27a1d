import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { useSentText } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import { useFormParts } from '../form/form-context.ts';
import { noteOf, titleOf, type Named } from '../named.ts';
import { namedQuery } from '../useNamed.ts';
import { Picker, type Chosen } from './Picker.tsx';
import type { ControlTexts } from './useFieldTexts.ts';
import { addedNoun, Symbol, useRecordOptions } from './useRecordOptions.tsx';

type Props = {
  readonly id: string;
  readonly field: string;
  readonly texts: ControlTexts;
  readonly nouns: readonly Noun[];
  readonly isMany: boolean;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** The chosen records by name; an id stands in for one that cannot be read. */
const useChosen = (ids: readonly string[]): readonly Chosen[] => {
  const speaker = useSpeaker();
  const words = useSentText();
  const answers = useQueries({ queries: ids.map(namedQuery) });
  return ids.map((id, at) => {
    const record: Named | null | undefined = answers[at]?.data;
    if (!record) return { id, label: record === null ? id : speaker.say('common.state.loading') };
    const own = words(record.names);
    return {
      id,
      label: titleOf(record, speaker, words),
      lang: own.text === '' ? undefined : own.lang,
      note: noteOf(record, speaker, words),
      symbol: <Symbol record={record} size={24} />,
    };
  });
};

/** One or many references: found by name over the nouns they may lead to. */
export function RecordInput({ id, field, texts, nouns, isMany, ids, onChange }: Props) {
  const { addFor } = useFormParts();
  const [text, setText] = useState('');
  const { options, isSettled } = useRecordOptions(text, nouns, ids, addFor !== null);
  const pick = (picked: string): void => {
    const noun = addedNoun(picked);
    if (noun) addFor?.(field, noun, text.trim());
    else onChange(isMany ? [...ids, picked] : [picked]);
  };
  return (
    <Picker
      id={id}
      texts={texts}
      isMany={isMany}
      chosen={useChosen(ids)}
      text={text}
      onTextChange={setText}
      options={options}
      isSettled={isSettled}
      onPick={pick}
      onRemove={(removed) => onChange(ids.filter((one) => one !== removed))}
    />
  );
}
