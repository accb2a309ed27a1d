import { type FormEvent, useState } from 'react';
import { Button, Card, Field, Notice } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { Opened } from '../session.ts';

type Why = Exclude<Opened, 'done'> | 'left' | null;
type Props = { readonly why: Why; readonly onCode: (code: string) => void };

const codeId = 'koodi';
const example = 'K7QM-3TXA-9P';

/** For who has the code of the receipt; and what became of the link that was tried. */
export function CodeForm({ why, onCode }: Props) {
  const { say } = useSpeaker();
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (code.trim() === '') document.getElementById(codeId)?.focus();
    else onCode(code.trim());
  };
  return (
    <>
      <div role="status">
        <Outcome why={why} />
      </div>
      <Card>
        <form className="register" noValidate onSubmit={submit}>
          <Field
            id={codeId}
            label={say('register.own.code')}
            help={say('register.own.codeHelp', { example })}
            error={isTried && code.trim() === '' ? say('register.own.codeEmpty') : undefined}
            value={code}
            onChange={setCode}
            autoComplete="off"
            spellCheck={false}
          />
          <div>
            <Button type="submit" variant="primary" iconEnd="arrow-right">
              {say('register.own.open')}
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}

function Outcome({ why }: { readonly why: Why }) {
  const { say } = useSpeaker();
  switch (why) {
    case 'gone':
      return <Notice tone="warn" lead={say('register.own.gone', { to: say('register.own.coordinator') })} />;
    case 'unknown':
      return <Notice tone="warn" lead={say('register.own.notFound')} />;
    case 'busy':
      return (
        <Notice tone="warn" lead={`${say('errors.busy.title')}.`}>
          {say('errors.busy.text')}
        </Notice>
      );
    case 'away':
      return (
        <Notice tone="warn" lead={`${say('errors.server.title')}.`}>
          {say('errors.server.text')}
        </Notice>
      );
    case 'left':
      return <Notice tone="ok" lead={say('register.own.left')} />;
    case null:
      return null;
  }
}
