import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, TextArea } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = {
  readonly label: string;
  readonly help: string;
  readonly missing: string;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (text: string) => void;
};

const longest = 4000;

/** Something to be written to the respondent: a question, or why not. */
export function WordsForm({ label, help, missing, submit, isBusy, onCancel, onSend }: Props) {
  const { say } = useSpeaker();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => box.current?.focus(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '') return box.current?.focus();
    onSend(text.trim());
  };
  return (
    <form className="desk-form" noValidate onSubmit={send}>
      <TextArea
        id={id}
        ref={box}
        label={label}
        help={help}
        error={isTried && text.trim() === '' ? missing : undefined}
        rows={3}
        maxLength={longest}
        value={text}
        onChange={setText}
      />
      <div className="cluster">
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {submit}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {say('common.action.cancel')}
        </Button>
      </div>
    </form>
  );
}
