import { type FormEvent, useState } from 'react';
import { Button, Field } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { readToken } from './token.ts';

type Props = { readonly isBusy: boolean; readonly onCode: (token: string) => void };

const codeId = 'koodi';

/** For those whose link opened elsewhere: its code, typed or pasted. */
export function CodeForm({ isBusy, onCode }: Props) {
  const { say } = useSpeaker();
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const token = readToken(text);
    setIsWrong(token === null);
    if (token === null) document.getElementById(codeId)?.focus();
    else onCode(token);
  };
  return (
    <form className="sign-in__form" noValidate onSubmit={submit}>
      <p>{say('edit.signIn.how')}</p>
      <Field
        id={codeId}
        label={say('edit.signIn.code')}
        help={say('edit.signIn.codeHelp')}
        error={isWrong ? say('edit.signIn.wrongCode') : undefined}
        value={text}
        onChange={setText}
        autoComplete="off"
        spellCheck={false}
      />
      <div>
        <Button type="submit" variant="primary" icon="login" isBusy={isBusy}>
          {say('edit.signIn.go')}
        </Button>
      </div>
    </form>
  );
}
