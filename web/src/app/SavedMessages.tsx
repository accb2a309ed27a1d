import { ToastRegion } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { useUndo } from '#records/useUndo.ts';

/** What was just recorded, with its undo, or could not be: said until closed. */
export function SavedMessages() {
  const { say } = useSpeaker();
  const { messages, close } = useSaved();
  const undo = useUndo();
  return (
    <ToastRegion
      messages={messages.map(({ revision, ...message }) => ({ ...message, canUndo: revision !== null }))}
      undoLabel={say('common.action.undo')}
      closeLabel={say('common.notice.close')}
      onUndo={(id) => {
        const message = messages.find((one) => one.id === id);
        if (message?.revision !== null && message !== undefined)
          void undo(message.revision, message.text).then(() => close(id));
      }}
      onClose={close}
    />
  );
}
