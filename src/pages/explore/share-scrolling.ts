/**
 * Each entry of the history says for itself who scrolls on the way back to it, and outlives the page, of which one that is loaded anew remembers nothing: that
 * one gives every entry it comes to back to the browser. By then the browser has decided to leave this time to us: so the entry says how far, too.
 *
 * @param isRemembered whether this page knows where its reader was
 * @param signal ends it
 */
export function shareScrolling(isRemembered: () => boolean, signal: AbortSignal): void {
  if (signal.aborted) return;
  const arrive = ({ state }: Pick<PopStateEvent, 'state'>) => {
    if (isRemembered()) return;
    const top = leftAt(state);
    if (history.scrollRestoration === 'manual' && top !== null)
      requestAnimationFrame(() => {
        scrollTo({ top, behavior: 'instant' });
      });
    leaveToBrowser();
  };
  // The page may come back with all that it remembers, or may not.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted && isRemembered()) history.scrollRestoration = 'manual';
  };
  if (!isRemembered()) leaveToBrowser();
  addEventListener('popstate', arrive, { signal });
  addEventListener('pagehide', leaveToBrowser, { signal });
  addEventListener('pageshow', comeBack, { signal });
}

function leaveToBrowser(): void {
  history.scrollRestoration = 'auto';
}

/** How far the page was scrolled when an entry was left; null where it does not say. */
function leftAt(state: unknown): number | null {
  return typeof state === 'object' && state && 'scrolled' in state && typeof state.scrolled === 'number'
    ? state.scrolled
    : null;
}
