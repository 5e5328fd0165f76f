import { useEffect } from 'react';

/** Frames in which what was laid out on the way may still push the heading about. */
const FRAMES = 12;
/** With these the reader goes on: from then on it is theirs what is in view. */
const GOING_ON = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

/**
 * A link leads to a heading of a long list, and the browser lays out what lies on the way only then: the heading may be pushed out of the window
 * again, and Chromium does not always hold it. So it is gone to until it stays, or the reader goes on.
 */
export function useHeadingReached(): void {
  useEffect(() => {
    let leave = new AbortController();
    const press = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href^="#when-"]') : null;
      const heading = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      if (!heading) return;
      leave.abort();
      leave = new AbortController();
      requestAnimationFrame(() => goUntilThere(heading, FRAMES, leave.signal));
      for (const input of GOING_ON)
        addEventListener(input, () => leave.abort(), { signal: leave.signal, capture: true, passive: true });
    };
    document.addEventListener('click', press);
    return () => {
      document.removeEventListener('click', press);
      leave.abort();
    };
  }, []);
}

function goUntilThere(heading: Element, frames: number, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { top } = heading.getBoundingClientRect();
  if (top < -1 || top > window.innerHeight / 2) heading.scrollIntoView({ behavior: 'instant' });
  if (frames > 0) requestAnimationFrame(() => goUntilThere(heading, frames - 1, signal));
}
