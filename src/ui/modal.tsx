import { type MouseEvent, type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { isReaderHere } from './reader-here.ts';
import './modal.css';

interface ModalProps {
  /** Id of the element that names it; or give `label`. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly className?: string;
  /** Escape, or a press beside it. The caller then takes it out of the page. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The browser's own modal dialog, open as long as it is rendered. The browser keeps focus inside, makes the rest inert and,
 * because it is closed before it leaves the page, gives focus back to where it was.
 */
export function Modal({ labelledBy, label, className = '', onClose, children }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    // What is inert takes no focus as it opens.
    dialog.inert = !isReaderHere();
    dialog.showModal();
    dialog.inert = false;
    return () => {
      dialog.close();
    };
  }, []);
  const cancel = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  const press = (event: MouseEvent) => {
    if (event.target === event.currentTarget) onClose(); // the backdrop counts as the dialog itself
  };
  return (
    <dialog
      ref={ref}
      className={`modal ${className}`}
      aria-labelledby={labelledBy}
      aria-label={label}
      onCancel={cancel}
      onClick={press}
    >
      <div className="modal__body">{children}</div>
    </dialog>
  );
}
