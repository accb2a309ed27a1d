import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import './dialog.css';

export type DialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly closeLabel: string;
  /** Escape, the cross or the system's back gesture. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the safe one first. */
  readonly actions?: ReactNode;
};

/** The native dialog keeps the focus inside, and gives it back where it came from. */
export function Dialog({ isOpen, title, closeLabel, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null || !isOpen) return undefined;
    element.showModal();
    heading.current?.focus();
    return () => element.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className="ui-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // Browsers close by force on a repeated Escape; React closing it itself needs no answer.
        if (isOpen && dialog.current?.open === false) onClose();
      }}
    >
      {isOpen ? (
        <>
          <header className="ui-dialog__head">
            <h2 ref={heading} id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <IconButton icon="x" label={closeLabel} onClick={onClose} />
          </header>
          <div className="ui-dialog__body">{children}</div>
          {actions === undefined ? null : <footer className="ui-dialog__actions">{actions}</footer>}
        </>
      ) : null}
    </dialog>
  );
}
