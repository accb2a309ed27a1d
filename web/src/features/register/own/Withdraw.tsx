import { useState } from 'react';
import { Button, Dialog } from '#ui/index.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute, RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { OwnWithdrawDocument } from '../../../generated/graphql.ts';
import { Trouble } from '#records/Trouble.tsx';
import { useWork } from '#records/useWork.ts';

type Props = { readonly response: string; readonly onWithdrawn: () => Promise<void> };

/** Asks first, and says what goes. */
export function Withdraw({ response, onWithdrawn }: Props) {
  const { say } = useSpeaker();
  const { isBusy, failure, run } = useWork();
  const [isAsked, setAsked] = useState(false);
  // One for the press, so that a try after a lost answer is the same command.
  const [commandId] = useState(newCommandId);
  const withdraw = (): Promise<unknown> =>
    run(async () => {
      const { withdrawn } = await execute(OwnWithdrawDocument, { commandId, response });
      if (withdrawn.problems.length > 0) throw new RequestError('FAILED', withdrawn.problems[0]?.code ?? '');
      setAsked(false);
      await onWithdrawn();
    });
  return (
    <>
      <Button variant="danger" icon="trash" onClick={() => setAsked(true)}>
        {say('register.own.withdraw')}
      </Button>
      <Dialog
        isOpen={isAsked}
        title={say('register.own.withdrawAsk')}
        closeLabel={say('common.action.close')}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{say('common.action.cancel')}</Button>
            <Button variant="danger" icon="trash" isBusy={isBusy} onClick={() => void withdraw()}>
              {say('register.own.withdraw')}
            </Button>
          </>
        }
      >
        <p>{say('register.own.withdrawText')}</p>
        <Trouble failure={failure} />
      </Dialog>
    </>
  );
}
