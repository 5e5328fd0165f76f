/**
 * `<html data-ready="true">` while nothing is pending: nothing that is shown is fetched (what may be opened next can be), nothing that holds it
 * is being made, and it is painted.
 */
import { type Query, useIsFetching } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';

let holds = 0;
const listeners = new Set<() => void>();

function addHolds(count: number): void {
  holds += count;
  for (const listener of listeners) listener();
}

function onHolds(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** While `pending`, the page is not ready: for what is loaded or drawn outside of queries, such as the timeline's own code. */
export function useHoldReady(pending: boolean): void {
  useEffect(() => {
    if (!pending) return;
    addHolds(1);
    return () => {
      addHolds(-1);
    };
  }, [pending]);
}

/** Ahead of time, nobody looks at what is fetched. */
function isShown(query: Query): boolean {
  return query.isActive();
}

/** Keeps the mark. Stands once, in the shell. */
export function useReadyMark(): void {
  const held = useSyncExternalStore(
    onHolds,
    () => holds,
    () => 0,
  );
  const fetching = useIsFetching({ predicate: isShown });
  const pending = held > 0 || fetching > 0;
  useEffect(() => {
    if (pending) return;
    const { dataset } = document.documentElement;
    // Two frames: in the first, what has just come is laid out; at the second it has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        dataset['ready'] = 'true';
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      delete dataset['ready'];
    };
  }, [pending]);
}
