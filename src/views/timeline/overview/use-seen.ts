import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Stretch } from '../model/stretch.ts';
import type { PlotControls } from '../use-view.ts';

/** Milliseconds between two renderings of the strip while the drawing is moved by itself. */
const PACE = 60;
/** Milliseconds for which a movement is the strip’s own. */
const OWN = 400;

interface Seen {
  readonly window: Stretch;
  /** To be called when the strip moves it. */
  readonly moving: () => void;
}

/**
 * Where the drawing stands: with each frame while the strip moves it. While the drawing itself is moved, the strip follows some
 * sixteen times a second, and leaves the drawing its frames.
 */
export function useSeen({ follow, seen }: PlotControls): Seen {
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  const calmly = useCallback(
    (moved: () => void) => {
      let waiting: ReturnType<typeof setTimeout> | null = null;
      const stop = follow(() => {
        if (performance.now() - movedAt.current < OWN) {
          moved();
          return;
        }
        waiting ??= setTimeout(() => {
          waiting = null;
          moved();
        }, PACE);
      });
      return () => {
        if (waiting !== null) clearTimeout(waiting);
        stop();
      };
    },
    [follow],
  );
  const moving = useCallback(() => {
    movedAt.current = performance.now();
  }, []);
  return { window: useSyncExternalStore(calmly, seen), moving };
}
