import { useCallback, useEffect, useRef } from 'react';
import { heightMessage } from './dialects.ts';
import type { Host } from './host.ts';
import { followSeenPart } from './seen-part.ts';
import { type HeightWatch, watchHeight } from './watch-height.ts';
import './fit.css';

/**
 * As high as its content: the frame says how high that is, nothing in it is placed by the frame's height (`fit.css`), and what opens over the page
 * opens where the reader looks. Gives what tells the height once more.
 */
export function useFit({ say }: Pick<Host, 'say'>, fits: boolean): () => void {
  const watch = useRef<HeightWatch | null>(null);
  useEffect(() => {
    if (!fits) return;
    const root = document.documentElement;
    root.dataset['fit'] = 'part';
    const stopFollowing = followSeenPart(root);
    watch.current = watchHeight(root, (height) => {
      say(heightMessage(height));
    });
    return () => {
      watch.current?.stop();
      watch.current = null;
      stopFollowing();
      delete root.dataset['fit'];
    };
  }, [say, fits]);
  return useCallback(() => watch.current?.again(), []);
}
