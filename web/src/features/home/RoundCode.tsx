import { type FormEvent, useState } from 'react';
import { Button, Field } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

const codeId = 'tyopajan-koodi';

/** The code of a workshop's poster, for who cannot scan it. The form is another app: the browser goes there. */
export function RoundCode() {
  const { say } = useSpeaker();
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = code.trim() === '';
  const open = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isMissing) document.getElementById(codeId)?.focus();
    else window.location.assign(`/r/${encodeURIComponent(code.trim())}`);
  };
  return (
    <form className="flow" noValidate onSubmit={open}>
      <Field
        id={codeId}
        label={say('home.tell.code')}
        help={say('home.tell.codeHelp')}
        error={isTried && isMissing ? say('home.tell.codeMissing') : undefined}
        value={code}
        onChange={setCode}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
      />
      <Button type="submit" icon="arrow-right">
        {say('home.tell.open')}
      </Button>
    </form>
  );
}
