import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { usePressOutside } from '#ui/use-press-outside.ts';

export interface ListPlace {
  /** Where it hangs: pixels from the frame's left edge, and from its top or its lower one. */
  readonly left: number;
  readonly top?: number | undefined;
  readonly bottom?: number | undefined;
}

interface ListFrameProps {
  readonly place: ListPlace;
  /** Focus goes into the list when this changes. */
  readonly listed: unknown;
  /** `back`: focus is to return to what has opened the list. */
  readonly onClose: (back: boolean) => void;
  readonly children: ReactNode;
}

/** Pixels, of the list with its edges; as the stylesheet has it. */
const WIDTH = 320;
const MOST_HEIGHT = 308;
const GAP = 4;

/** Under the button; above it where only there it has room. */
export function placeBeside(button: HTMLElement, frame: HTMLElement): ListPlace {
  const at = button.getBoundingClientRect();
  const edge = frame.getBoundingClientRect();
  const left = Math.max(0, Math.min(at.left - edge.left, edge.width - WIDTH));
  const below = window.innerHeight - at.bottom;
  return below < MOST_HEIGHT && at.top > below
    ? { left, bottom: edge.bottom - at.top + GAP }
    : { left, top: at.bottom - edge.top + GAP };
}

/** A list that hangs over the drawing until the reader goes elsewhere. */
export function ListFrame({ place: { left, top, bottom }, listed, onClose, children }: ListFrameProps) {
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
      style={{ left, top, bottom }}
      onKeyDown={escape}
      onBlur={leave}
    >
      {children}
    </div>
  );
}
