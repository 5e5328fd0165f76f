import { useEffect } from 'react';
import { useViewState } from '#session/use-view-state.ts';
import type { Parts } from '../parts.ts';

/**
 * The way out. Where an open event has room beside the list, the one that was read stays open there; elsewhere it would lie over the
 * very list that the reader wanted to see, so the list is shown at its entry. After Back, focus is on what began the reading.
 */
export function useLeaving(eventId: string, { actions, fit }: Pick<Parts, 'actions' | 'fit'>): () => void {
  const { choose } = useViewState();
  useEffect(
    () => () => {
      afterwards('.explore__read', (button) => {
        if (document.activeElement === document.body) button.focus({ preventScroll: true });
      });
    },
    [],
  );
  return () => {
    if (fit === 'wide') {
      actions.select(eventId, { view: 'timeline' });
      return;
    }
    choose({ view: 'timeline', event: null, cite: null });
    afterwards(`.explore__list [data-event-id="${eventId}"] a`, (link) => {
      link.focus({ preventScroll: true });
      // Far from the edges, for what comes late above it may move it.
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
  };
}

/** Once the page is another: what it then has. */
function afterwards(selector: string, go: (element: HTMLElement) => void): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) go(element);
  });
}
