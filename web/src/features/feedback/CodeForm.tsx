import { type FormEvent, useState } from 'react';
import { Button, Card, Field } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = { readonly onCode: (code: string) => void; readonly error?: string | undefined };

const codeId = 'palaute-koodi';

/** The way back to an answer, for who has the code. */
export function CodeForm({ onCode, error }: Props) {
  const { say } = useSpeaker();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() === '') document.getElementById(codeId)?.focus();
    else onCode(code.trim());
  };
  return (
    <Card title={say('feedback.read.title')} tone="sunken">
      <form className="feedback__read" noValidate onSubmit={submit}>
        <p>{say('feedback.read.text')}</p>
        <Field
          id={codeId}
          label={say('feedback.read.code')}
          help={say('feedback.read.codeHelp')}
          error={error}
          value={code}
          onChange={setCode}
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <Button type="submit">{say('feedback.read.go')}</Button>
        </div>
      </form>
    </Card>
  );
}
