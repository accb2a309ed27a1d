import { Button, Dialog } from '#ui/index.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { EraseFeedbackDocument } from '../../generated/graphql.ts';
import { Trouble } from '#records/Trouble.tsx';
import { useWork } from '#records/useWork.ts';

type Props = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onErased: () => void;
};

/** Asks first: there is no undo for what is private. */
export function EraseDialog({ id, isOpen, onClose, onErased }: Props) {
  const { say } = useSpeaker();
  const { isBusy, failure, run } = useWork();
  const erase = async (): Promise<void> => {
    if (await run(() => execute(EraseFeedbackDocument, { id }))) onErased();
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={say('feedback.list.eraseAsk')}
      closeLabel={say('common.action.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('common.action.cancel')}</Button>
          <Button variant="danger" icon="trash" isBusy={isBusy} onClick={() => void erase()}>
            {say('feedback.list.erase')}
          </Button>
        </>
      }
    >
      <p>{say('feedback.list.eraseText')}</p>
      <Trouble failure={failure} />
    </Dialog>
  );
}
