import { Button, Dialog } from '#ui/index.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { DeskRedactDocument } from '../../generated/graphql.ts';
import { Trouble } from '#records/Trouble.tsx';
import { useWork } from '#records/useWork.ts';

type Props = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRedacted: () => void;
};

/** For a text that tells of a person: asks first, since it goes from the history too and cannot come back. */
export function RedactDialog({ id, isOpen, onClose, onRedacted }: Props) {
  const { say } = useSpeaker();
  const { isBusy, failure, run } = useWork();
  const redact = async (): Promise<void> => {
    if (await run(() => execute(DeskRedactDocument, { id }))) onRedacted();
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={say('desk.review.redactQ')}
      closeLabel={say('common.action.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('common.action.cancel')}</Button>
          <Button variant="danger" icon="trash" isBusy={isBusy} onClick={() => void redact()}>
            {say('desk.review.redactGo')}
          </Button>
        </>
      }
    >
      <p>{say('desk.review.redactHelp')}</p>
      <Trouble failure={failure} />
    </Dialog>
  );
}
