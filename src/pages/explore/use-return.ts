import { useMemo, useRef } from 'react';
import { goTo } from '#ui/reveal.ts';

/** Where focus goes when the open event is closed: to what opened it, or to the event's own link if that has been redrawn. */
export interface FocusReturn {
  readonly remember: (eventId: string) => void;
  /** Whether a reader has opened this event, not the address that the page came with. */
  readonly remembers: (eventId: string) => boolean;
  readonly giveBack: () => void;
}

export function useReturn(): FocusReturn {
  const opener = useRef<HTMLElement | null>(null);
  const opened = useRef<string | null>(null);
  return useMemo(
    () => ({
      remember: (eventId) => {
        const { activeElement } = document;
        opened.current = eventId;
        // Stepping on from inside the open event does not change what it was opened from.
        if (activeElement instanceof HTMLElement && !activeElement.closest('.event-panel')) {
          opener.current = activeElement;
        }
      },
      remembers: (eventId) => opened.current === eventId,
      giveBack: () => {
        // After the panel is gone, and with it the focus it held.
        requestAnimationFrame(() => {
          const back = focusable(opener.current, opened.current);
          if (back) goTo(back);
        });
      },
    }),
    [],
  );
}

function focusable(opener: HTMLElement | null, eventId: string | null): HTMLElement | null {
  if (opener?.isConnected && opener !== document.body) return opener;
  if (eventId === null) return null;
  const id = CSS.escape(eventId);
  return document.querySelector<HTMLElement>(`a[data-event-id="${id}"], [data-event-id="${id}"] a`);
}
