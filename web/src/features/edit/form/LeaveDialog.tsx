import { useLocation } from 'wouter';
import { useSpeaker } from '#state/language.tsx';
import { Button, Dialog } from '#ui/index.ts';
import { useLeaveGuard } from './useLeaveGuard.ts';

type Props = { readonly isDirty: boolean; readonly onLeave: () => void };

/** "Leave without saving?", with staying as the safe answer. */
export function LeaveDialog({ isDirty, onLeave }: Props) {
  const { say } = useSpeaker();
  const [, navigate] = useLocation();
  const { wanted, stay } = useLeaveGuard(isDirty);
  const leave = (): void => {
    if (wanted === null) return;
    stay();
    onLeave();
    navigate(wanted);
  };
  return (
    <Dialog
      isOpen={wanted !== null}
      title={say('edit.leave.question')}
      closeLabel={say('edit.leave.stay')}
      onClose={stay}
      actions={
        <>
          <Button variant="primary" onClick={stay}>
            {say('edit.leave.stay')}
          </Button>
          <Button variant="danger" onClick={leave}>
            {say('edit.leave.go')}
          </Button>
        </>
      }
    >
      <p>{say('common.notice.unsaved')}</p>
    </Dialog>
  );
}
