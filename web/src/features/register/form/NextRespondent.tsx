import { useState } from 'react';
import { Button, Dialog } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = {
  /** The answers are at the server; else they would be lost. */
  readonly isSent: boolean;
  readonly onClear: () => void;
};

/** Hands the device to the next one: everything of this respondent goes from it. */
export function NextRespondent({ isSent, onClear }: Props) {
  const { say } = useSpeaker();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="register__next">
      <Button variant="quiet" icon="user" onClick={() => setAsked(true)}>
        {say('register.next.button')}
      </Button>
      <Dialog
        isOpen={isAsked}
        title={say('register.next.ask')}
        closeLabel={say('common.action.close')}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{say('common.action.cancel')}</Button>
            <Button
              variant="danger"
              icon="trash"
              onClick={() => {
                setAsked(false);
                onClear();
              }}
            >
              {say('register.next.clear')}
            </Button>
          </>
        }
      >
        <p>{say(isSent ? 'register.next.sent' : 'register.next.unsent')}</p>
      </Dialog>
    </div>
  );
}
