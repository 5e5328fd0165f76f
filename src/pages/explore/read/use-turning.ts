import { type RefObject, useEffect, useRef } from 'react';

interface Turning {
  readonly heading: RefObject<HTMLElement | null>;
  /** Whether a reader has asked for this event, and not the address that the page came with. */
  readonly hasSelected: (eventId: string) => boolean;
}

/**
 * Another event begins at its beginning. Focus stays on the button that was pressed; where that has gone, it goes to the event's title.
 * When the page was opened with the event, nobody has moved yet.
 */
export function useTurning(eventId: string, { heading, hasSelected }: Turning): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const isTurned = last.current === null ? hasSelected(eventId) : last.current !== eventId;
    last.current = eventId;
    const title = heading.current;
    if (!isTurned || !title) return;
    const view = title.closest('.read');
    if (view && view.getBoundingClientRect().top < 0)
      view.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (document.activeElement === document.body) title.focus({ preventScroll: true });
  }, [eventId, heading, hasSelected]);
}
