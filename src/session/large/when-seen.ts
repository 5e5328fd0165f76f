/** A page that nobody sees fetches nothing ahead and draws nothing; once it comes into view, it goes on. */
import { useSyncExternalStore } from 'react';

function isSeen(): boolean {
  return document.visibilityState !== 'hidden';
}

function onSeenChange(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => {
    document.removeEventListener('visibilitychange', changed);
  };
}

/** At once where the page is in view, else when it comes into view: then the result ends the wait. */
export function whenSeen(act: () => void): (() => void) | null {
  if (isSeen()) {
    act();
    return null;
  }
  const stop = onSeenChange(() => {
    if (!isSeen()) return;
    stop();
    act();
  });
  return stop;
}

/** Each time that the page comes back into view, or its line back while it is in view. The result ends it. */
export function onComeBack(act: () => void): () => void {
  const actIfSeen = () => {
    if (isSeen()) act();
  };
  const stop = onSeenChange(actIfSeen);
  window.addEventListener('online', actIfSeen);
  return () => {
    stop();
    window.removeEventListener('online', actIfSeen);
  };
}

let hasBeenSeen = false;

/** Whether the page has ever been in view: false in a tab that was opened in the background. */
export function useHasBeenSeen(): boolean {
  return useSyncExternalStore(
    onSeenChange,
    () => (hasBeenSeen ||= isSeen()),
    () => true,
  );
}
