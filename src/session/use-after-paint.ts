import { startTransition, useEffect, useState } from 'react';

/**
 * The value as of the last paint. Whoever draws from it never holds back the frame that shows the newer one elsewhere: `useDeferredValue`
 * alone renders later, but often before that frame. Of values that follow each other faster, only the last comes. Nothing is painted in a
 * tab in the background, and so nothing comes there.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState<{ readonly value: T }>({ value });
  useEffect(() => {
    if (Object.is(painted.value, value)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        startTransition(() => {
          setPainted({ value });
        });
      }, 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, painted]);
  return painted.value;
}
