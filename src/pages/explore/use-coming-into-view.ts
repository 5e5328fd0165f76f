import { type RefObject, useEffect, useRef } from 'react';

/** Of the height of the window: an open event that begins lower than this is brought up to it. */
const LOWEST = 0.4;

interface Opened {
  readonly eventId: string;
  /** Whether it stands in the margin; a dialog is in view by itself. */
  readonly aside: boolean;
  /** A passage of it was asked for, and comes into view instead of the title. */
  readonly cited: boolean;
  readonly hasSelected: (eventId: string) => boolean;
}

/**
 * An open event comes up far enough to be read, while the timeline that it was opened from stays in sight above. Focus goes to its title
 * when a reader has opened it, not when the page was opened with it: then nobody has moved yet.
 */
export function useComingIntoView(
  heading: RefObject<HTMLElement | null>,
  { eventId, aside, cited, hasSelected }: Opened,
): void {
  const citedAtFirst = useRef(cited);
  useEffect(() => {
    const title = heading.current;
    if (!title) return;
    const selected = hasSelected(eventId);
    if (selected) title.focus({ preventScroll: true });
    if (aside && !citedAtFirst.current) raise(title.closest<HTMLElement>('.explore__margin'), !selected);
    citedAtFirst.current = false;
  }, [heading, eventId, aside, hasSelected]);
}

function raise(panel: HTMLElement | null, atOnce: boolean): void {
  if (!panel) return;
  panel.scrollTop = 0;
  const tooLow = panel.getBoundingClientRect().top - innerHeight * LOWEST;
  const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (tooLow > 0) scrollBy({ top: tooLow, behavior: calm ? 'auto' : 'smooth' });
}
