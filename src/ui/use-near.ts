import { type RefCallback, useCallback } from 'react';

/** A ref for what a reader may come near, by pointer or by focus: `prepare` is then called, so that what is pressed next is there. */
export function useNear(prepare: () => Promise<void>): RefCallback<HTMLElement> {
  return useCallback(
    (element: HTMLElement | null) => {
      const near = () => void prepare();
      element?.addEventListener('pointerenter', near);
      element?.addEventListener('focusin', near);
      return () => {
        element?.removeEventListener('pointerenter', near);
        element?.removeEventListener('focusin', near);
      };
    },
    [prepare],
  );
}
