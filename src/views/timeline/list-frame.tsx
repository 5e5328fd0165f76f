import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { usePressOutside } from '#ui/use-press-outside.ts';

export interface ListPlace {
  /** Where it hangs: pixels from the frame's left and top edge. */
  readonly left: number;
  readonly top: number;
}

interface ListFrameProps extends ListPlace {
  /** Focus goes into the list when this changes. */
  readonly listed: unknown;
  /** `back`: focus is to return to what has opened the list. */
  readonly onClose: (back: boolean) => void;
  readonly children: ReactNode;
}

/** A list that hangs over the drawing until the reader goes elsewhere. */
export function ListFrame({ left, top, listed, onClose, children }: ListFrameProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('a, button')?.focus();
  }, [listed]);
  usePressOutside(root, true, () => {
    onClose(false);
  });
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose(true);
  };
  const leave = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !event.currentTarget.contains(next)) onClose(false);
  };
  return (
    <div
      className="cluster-list"
      ref={root}
      role="presentation"
      style={{ left, top }}
      onKeyDown={escape}
      onBlur={leave}
    >
      {children}
    </div>
  );
}
