import { useEffect, useState } from 'react';

/**
 * Milliseconds until a reader is told that something takes long. A slow phone line (400 kbit/s, 400 ms) brings all that a page
 * needs in three seconds; after ten, most have given up.
 */
export const SLOW_AFTER = 5000;

/** For what stands in place of something that is awaited: null at first; once that takes long, another try, after which the wait begins anew. */
export function useSlow(retry: () => void): (() => void) | null {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (slow) return;
    const timer = setTimeout(() => {
      setSlow(true);
    }, SLOW_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [slow]);
  if (!slow) return null;
  return () => {
    setSlow(false);
    retry();
  };
}
