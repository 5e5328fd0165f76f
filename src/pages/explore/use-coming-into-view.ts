import { type RefObject, useEffect, useRef } from 'react';

/** Of the height of the window: an opened event that begins lower than this is brought up to it. */
const LOWEST = 0.4;

/**
 * When a reader opens an event, focus goes to its title, and the margin comes up far enough to be read, while the timeline that it was
 * opened from stays in sight above. Not when the page is opened with it: then nobody has moved yet.
 */
export function useComingIntoView(
  heading: RefObject<HTMLElement | null>,
  eventId: string,
  aside: boolean,
): void {
  const first = useRef(
    document.readyState !== 'complete' || document.documentElement.dataset['ready'] !== 'true',
  );
  useEffect(() => {
    const atStart = first.current;
    first.current = false;
    const title = heading.current;
    if (atStart || !title) return;
    title.focus({ preventScroll: true });
    const panel = title.closest<HTMLElement>('.explore__margin');
    if (!aside || !panel) return;
    panel.scrollTop = 0;
    const tooLow = panel.getBoundingClientRect().top - innerHeight * LOWEST;
    if (tooLow > 0) scrollBy({ top: tooLow, behavior: calm() ? 'auto' : 'smooth' });
  }, [heading, eventId, aside]);
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
