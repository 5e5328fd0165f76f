import { type RefObject, useEffect } from 'react';
import { reveal } from '#ui/reveal.ts';

/**
 * Keeps the selected entry in view for a reader of the list, and leaves the page where it is for one who is elsewhere, as in the
 * timeline: it scrolls only while the list fills at least half of the window. Where the page has come with the selected one, nobody has
 * moved yet: it stands where the browser has put it.
 * @param opened null where it has; always the same function
 */
export function useSelectedInView(
  list: RefObject<HTMLElement | null>,
  selected: string | null,
  opened: () => object | null,
): void {
  useEffect(() => {
    // What was pressed is in view; to ask where it is would have the whole page laid out first.
    if (selected === null || !opened() || !list.current || list.current.contains(document.activeElement))
      return;
    if (!isBeingRead(list.current)) return;
    const entry = list.current.querySelector('article[aria-current]');
    if (entry) reveal(entry);
  }, [list, selected, opened]);
}

/** Whether it fills at least half of the window. */
export function isBeingRead(list: HTMLElement): boolean {
  const { top, bottom } = list.getBoundingClientRect();
  const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return visible >= innerHeight / 2;
}
