import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Return } from '../use-return.ts';

interface Turning {
  readonly heading: RefObject<HTMLElement | null>;
  /** What a reader has opened; null where it was the address that the page came with. */
  readonly opened: Return['opened'];
  /** Another event is there; whether its title has taken the focus, and so is heard. */
  readonly onTurned: (isTitleHeard: boolean) => void;
}

/**
 * Another event begins at its beginning. Focus stays on the button that was pressed; where that has gone, it goes to the event's title.
 * When the page was opened with the event, nobody has moved yet; where Back or Forward has led to it again, somebody has.
 */
export function useTurning(eventId: string, { heading, opened, onTurned }: Turning): void {
  const tell = useEffectEvent(onTurned);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const isTurned = last.current === null ? opened() !== null : last.current !== eventId;
    last.current = eventId;
    const title = heading.current;
    if (!isTurned || !title) return;
    const view = title.closest('.read');
    if (view && view.getBoundingClientRect().top < 0)
      view.scrollIntoView({ block: 'start', behavior: 'instant' });
    const isFocusFree = document.activeElement === document.body;
    if (isFocusFree) title.focus({ preventScroll: true });
    tell(isFocusFree);
  }, [eventId, heading, opened]);
}
