import { type RefObject, useEffect } from 'react';
import { reveal } from '#ui/reveal.ts';

/**
 * Keeps the selected entry in view for a reader of the list, and leaves the page where it is for one who is elsewhere, as in the
 * timeline: it scrolls only while the list fills at least half of the window.
 */
export function useSelectedInView(list: RefObject<HTMLElement | null>, selected: string | null): void {
  useEffect(() => {
    if (selected === null || !list.current || !isBeingRead(list.current)) return;
    const entry = list.current.querySelector('article[aria-current]');
    if (entry) reveal(entry);
  }, [list, selected]);
}

/** Whether it fills at least half of the window. */
export function isBeingRead(list: HTMLElement): boolean {
  const { top, bottom } = list.getBoundingClientRect();
  const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return visible >= innerHeight / 2;
}
