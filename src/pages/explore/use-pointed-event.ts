import { useEffect, useState } from 'react';

/**
 * The id of the event that is pointed at or has focus, in the list or the timeline; null if none. By the mark that every such element has:
 * so whatever shows events need not know who asks.
 * What a scrolled page brings under a pointer at rest is not pointed at.
 */
export function usePointedEvent(): string | null {
  const [pointed, setPointed] = useState<string | null>(null);
  useEffect(() => {
    const look = ({ target }: Event) => {
      const event = target instanceof Element ? target.closest('[data-event-id]') : null;
      setPointed(event?.getAttribute('data-event-id') ?? null);
    };
    document.addEventListener('pointermove', look);
    document.addEventListener('focusin', look);
    return () => {
      document.removeEventListener('pointermove', look);
      document.removeEventListener('focusin', look);
    };
  }, []);
  return pointed;
}
