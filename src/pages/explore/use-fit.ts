import { useSyncExternalStore } from 'react';
import { NARROW, WIDE } from './widths.ts';

/**
 * What the width has room for. narrow: the list is the timeline · middle: the event slides over · wide: the event stands in the
 * margin · unknown: the page is rendered at build, for all of them.
 */
export type Fit = 'narrow' | 'middle' | 'wide' | 'unknown';

export function useFit(): Fit {
  return useSyncExternalStore(onFit, openFit, () => 'unknown');
}

let onScreen: Fit = 'unknown';

/** Paper is narrower than the window; what is printed is what was on the screen. */
function openFit(): Fit {
  if (onScreen === 'unknown' || !matchMedia('print').matches) onScreen = fitOfWidth();
  return onScreen;
}

function fitOfWidth(): Fit {
  if (matchMedia(WIDE).matches) return 'wide';
  return matchMedia(NARROW).matches ? 'narrow' : 'middle';
}

function onFit(changed: () => void): () => void {
  const lists = [matchMedia(WIDE), matchMedia(NARROW)];
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}
