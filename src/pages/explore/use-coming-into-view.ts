import { type RefObject, useEffect, useRef } from 'react';

/** Of the height of the window: an open event that begins lower than this is brought up to it. */
const LOWEST = 0.4;

/**
 * An open event comes up far enough to be read, while the timeline that it was opened from stays in sight above. Focus goes to its title
 * when a reader has opened it, not when the page was opened with it: then nobody has moved yet.
 */
export function useComingIntoView(
  heading: RefObject<HTMLElement | null>,
  eventId: string,
  aside: boolean,
): void {
  const withPage = useRef(document.documentElement.dataset['ready'] !== 'true');
  useEffect(() => {
    const atStart = withPage.current;
    withPage.current = false;
    const title = heading.current;
    if (!title) return;
    if (!atStart) title.focus({ preventScroll: true });
    if (aside) raise(title.closest<HTMLElement>('.explore__margin'), atStart);
  }, [heading, eventId, aside]);
}

function raise(panel: HTMLElement | null, atOnce: boolean): void {
  if (!panel) return;
  panel.scrollTop = 0;
  const tooLow = panel.getBoundingClientRect().top - innerHeight * LOWEST;
  const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (tooLow > 0) scrollBy({ top: tooLow, behavior: calm ? 'auto' : 'smooth' });
}
