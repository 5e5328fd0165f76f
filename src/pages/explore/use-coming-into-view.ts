import { type RefObject, useEffect, useRef } from 'react';
import { giveBack } from './give-back.ts';
import type { Return } from './use-return.ts';

/** Of the height of the window: an open event that begins lower than this is brought up to it. */
const LOWEST = 0.4;

interface Coming {
  readonly eventId: string;
  /** Whether it stands in the margin; a dialog is in view by itself. */
  readonly aside: boolean;
  /** A passage of it was asked for, and comes into view instead of the title. */
  readonly cited: boolean;
  readonly opened: Return['opened'];
}

/**
 * An open event comes up far enough to be read, while the timeline that it was opened from stays in sight above. Focus goes to its title
 * when a reader has opened it, not when the page was opened with it: then nobody has moved yet.
 * When it is closed, by Back too, what opened it has focus again.
 */
export function useComingIntoView(
  heading: RefObject<HTMLElement | null>,
  { eventId, aside, cited, opened }: Coming,
): void {
  const citedAtFirst = useRef(cited);
  const raisedTo = useRef(0);
  useEffect(() => {
    const title = heading.current;
    if (!title) return;
    const selected = opened()?.eventId === eventId;
    if (selected) title.focus({ preventScroll: true });
    if (aside && !citedAtFirst.current)
      raisedTo.current = raise(title.closest<HTMLElement>('.explore__margin'), !selected);
    citedAtFirst.current = false;
  }, [heading, eventId, aside, opened]);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const from = opened();
        // Unless the panel stands elsewhere from now on, or waits for another event.
        if (from && isNowhere() && !isAsked()) giveBack(from, eventId, raisedTo.current);
      });
    },
    [opened, eventId],
  );
}

function isNowhere(): boolean {
  return document.activeElement === document.body;
}

function isAsked(): boolean {
  return new URLSearchParams(location.search).has('event');
}

/** Gives the scroll position that the page will have. */
function raise(panel: HTMLElement | null, atOnce: boolean): number {
  if (!panel) return scrollY;
  panel.scrollTop = 0;
  const tooLow = panel.getBoundingClientRect().top - innerHeight * LOWEST;
  const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (tooLow <= 0) return scrollY;
  scrollBy({ top: tooLow, behavior: calm ? 'auto' : 'smooth' });
  return scrollY + tooLow;
}
