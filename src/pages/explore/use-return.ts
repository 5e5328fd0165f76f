import { useEffect, useMemo, useRef } from 'react';
import { lateCode } from '#base/late-code.ts';

/** What a reader has opened an event from. */
export interface Opened {
  /** Null where it is not known yet which one it will be. */
  readonly eventId: string | null;
  /** What had the focus: where it goes back to. */
  readonly from: Element | null;
  /** Pixels from the window's upper edge down to it, and how far the page was scrolled. */
  readonly top: number;
  readonly scrolled: number;
}

export interface Return {
  readonly remember: (eventId: string | null) => void;
  /** The event that was opened last; null where that was done by the address that the page came with. */
  readonly opened: () => Opened | null;
}

/** Asked on the way back, and so never at first. */
const sharing = lateCode(async () => (await import('./share-scrolling.ts')).shareScrolling);

export function useReturn(): Return {
  const opened = useRef<Opened | null>(null);
  useEffect(() => {
    const left = new AbortController();
    void sharing.preload().then(() => {
      sharing.state().loaded?.(() => opened.current !== null, left.signal);
    });
    return () => {
      left.abort();
    };
  }, []);
  return useMemo(
    () => ({
      remember: (eventId) => {
        // Back leads to where the page stood by what is said here; the browser's own memory, which comes frames later, would move it once more.
        history.scrollRestoration = 'manual';
        history.replaceState({ scrolled: scrollY }, '');
        const from = document.activeElement;
        const top = from?.getBoundingClientRect().top ?? 0;
        // Stepping on from inside the open event does not change what it was opened from.
        opened.current =
          opened.current && from?.closest('.event-panel')
            ? { ...opened.current, eventId }
            : { eventId, from, top, scrolled: scrollY };
      },
      opened: () => opened.current,
    }),
    [],
  );
}
