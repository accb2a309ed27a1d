import { type FormEvent, useState } from 'react';
import { Button, Field } from '#ui/index.ts';
import { dayParameter, setParameters, useParameter } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { readDay, writeDay } from './typed-day.ts';
import './day-field.css';

/** The day looked at: everything the list shows held on it. */
export function DayField() {
  const { say } = useSpeaker();
  const day = useParameter(dayParameter);
  const inAddress = day === null ? '' : writeDay(day);
  const [text, setText] = useState(inAddress);
  const [isWrong, setIsWrong] = useState(false);
  const [written, setWritten] = useState(inAddress);
  // The address changed: by this field, the back button or the day's chip.
  if (written !== inAddress) {
    setWritten(inAddress);
    setText(inAddress);
    setIsWrong(false);
  }
  const take = (): void => {
    const date = readDay(text);
    setIsWrong(text.trim() !== '' && date === null);
    if ((text.trim() === '' || date !== null) && date !== day) setParameters({ [dayParameter]: date });
  };
  return (
    <form
      className="day-field"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        take();
      }}
    >
      <Field
        kind="date"
        label={say('lists.asOf.title')}
        help={say('lists.asOf.help')}
        error={isWrong ? say('lists.asOf.wrong') : undefined}
        value={text}
        onChange={setText}
      />
      <Button type="submit" isDense>
        {say('common.action.show')}
      </Button>
    </form>
  );
}
