import { useState } from 'react';
import { Field } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { dateInWords, readDate } from '#records/typed-date.ts';
import type { ControlTexts } from './useFieldTexts.ts';

type Props = {
  readonly id: string;
  readonly texts: ControlTexts;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One box for a day, a month or a year; what it was taken for is said in words beside it. */
export function DateInput({ id, texts, value, onChange }: Props) {
  const { say, language } = useSpeaker();
  const [isLeft, setIsLeft] = useState(false);
  const date = readDate(value);
  const isWrong = isLeft && date === null && value.trim() !== '';
  return (
    <Field
      {...texts}
      error={texts.error ?? (isWrong ? say('problems.wrongDate') : undefined)}
      kind="date"
      id={id}
      value={value}
      onChange={(typed) => {
        setIsLeft(false);
        onChange(typed);
      }}
      onBlur={() => setIsLeft(true)}
      suffix={date === null ? undefined : dateInWords(language, date)}
    />
  );
}
