import { Icon } from './symbols/Icon.tsx';
import { useRootMark } from './useRootMark.ts';
import './toast.css';

export type ToastMessage = {
  readonly id: string;
  readonly text: string;
  readonly canUndo?: boolean | undefined;
  readonly isTrouble?: boolean | undefined;
};

export type ToastRegionProps = {
  readonly messages: readonly ToastMessage[];
  readonly undoLabel: string;
  readonly closeLabel: string;
  readonly onUndo: (id: string) => void;
  readonly onClose: (id: string) => void;
};

/**
 * Says what was recorded and offers to undo it; stays until closed.
 * Keep it mounted from the start: a status that appears together with its text is not spoken.
 */
export function ToastRegion({ messages, undoLabel, closeLabel, onUndo, onClose }: ToastRegionProps) {
  useRootMark('toast', messages.length > 0);
  return (
    <div className="ui-toasts" role="status">
      {messages.map((message) => (
        <Toast
          key={message.id}
          text={message.text}
          isTrouble={message.isTrouble}
          undoLabel={undoLabel}
          closeLabel={closeLabel}
          onUndo={message.canUndo === false ? undefined : () => onUndo(message.id)}
          onClose={() => onClose(message.id)}
        />
      ))}
    </div>
  );
}

export type ToastProps = {
  readonly text: string;
  /** Something went wrong: the sign says so too. */
  readonly isTrouble?: boolean | undefined;
  readonly undoLabel: string;
  readonly closeLabel: string;
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
};

export function Toast({ text, isTrouble, undoLabel, closeLabel, onUndo, onClose }: ToastProps) {
  return (
    <div className="ui-toast">
      <Icon name={isTrouble === true ? 'alert-triangle' : 'circle-check'} />
      <p className="ui-toast__text">{text}</p>
      <span className="ui-toast__actions">
        {onUndo === undefined ? null : (
          <button type="button" className="ui-toast__undo" onClick={onUndo}>
            <Icon name="arrow-back-up" size={18} />
            {undoLabel}
          </button>
        )}
        <button type="button" className="ui-toast__close" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <Icon name="x" size={18} />
        </button>
      </span>
    </div>
  );
}
