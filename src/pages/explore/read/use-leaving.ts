import { useEffect } from 'react';
import { useViewState } from '#session/use-view-state.ts';
import { reveal } from '#ui/reveal.ts';
import type { Parts } from '../parts.ts';

interface Leaving extends Pick<Parts, 'actions' | 'fit'> {
  /** Shows the list at the event's entry, where the event does not stay open. By default, in a list that has all of them in the page. */
  readonly land?: (eventId: string) => void;
}

/**
 * The way out. Where an open event has room beside the list, the one that was read stays open there; elsewhere it would lie over the
 * very list that the reader wanted to see, so the list is shown at its entry. After Back, focus is on what began the reading, and the page
 * where it stood then.
 * @param eventId null where nothing was read
 */
export function useLeaving(
  eventId: string | null,
  { actions, fit, land = landAtEntry }: Leaving,
): () => void {
  const { state, choose } = useViewState();
  const { opened } = actions;
  useEffect(
    () => () => {
      afterwards('.explore__read', (button) => {
        if (document.activeElement !== document.body) return;
        button.focus({ preventScroll: true });
        // An open event comes into view by itself.
        if (new URLSearchParams(location.search).has('event')) return;
        scrollTo({ top: opened()?.scrolled ?? scrollY, behavior: 'instant' });
        reveal(button);
      });
    },
    [opened],
  );
  return () => {
    if (eventId !== null && fit === 'wide') {
      actions.select(eventId, { view: 'timeline', cite: state.event === eventId ? state.cite : null });
      return;
    }
    // So that the event has the focus when Back leads to it again.
    if (eventId !== null) actions.remember(eventId);
    choose({ view: 'timeline', event: null, cite: null });
    if (eventId !== null) land(eventId);
  };
}

function landAtEntry(eventId: string): void {
  afterwards(`.explore__list [data-event-id="${eventId}"] a`, (link) => {
    link.focus({ preventScroll: true });
    // Far from the edges, for what comes late above it may move it.
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

/** Once the page is another: what it then has. */
function afterwards(selector: string, go: (element: HTMLElement) => void): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) go(element);
  });
}
