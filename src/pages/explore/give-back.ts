/** Where focus goes when the open event has left the page, and took it along: to what opened it, or to the event's own link if that has been redrawn. */
import { goTo, reveal } from '#ui/reveal.ts';
import type { Opened } from './use-return.ts';

/**
 * @param opened the last that was opened by hand; Back may have led to another since
 * @param eventId the one that is closed
 * @param raisedTo how far the page has been scrolled for the open event, in pixels
 */
export function giveBack({ from, ...opened }: Opened, eventId: string, raisedTo: number): void {
  const isOpener = from instanceof HTMLElement && from.isConnected && from !== document.body;
  if (isOpener && opened.eventId === eventId) {
    goBack(from, opened, raisedTo);
    return;
  }
  const id = CSS.escape(eventId);
  const own = document.querySelector<HTMLElement>(`a[data-event-id="${id}"], [data-event-id="${id}"] a`);
  if (own) goTo(own);
}

/** To where the page stood, unless the reader has scrolled since; then as far as shows it, in the timeline with lanes and axis. */
function goBack(
  opener: HTMLElement,
  { top, scrolled }: Pick<Opened, 'top' | 'scrolled'>,
  raisedTo: number,
): void {
  // Also on its way there.
  const stayed = scrollY >= scrolled - 1 && scrollY <= Math.max(scrolled, raisedTo) + 1;
  if (stayed) {
    scrollBy({ top: opener.getBoundingClientRect().top - top, behavior: 'instant' });
  } else reveal(opener.closest('.timeline__plot') ?? opener);
  goTo(opener);
}
