import { useEffect } from 'react';

/** Calls `then` once nothing is pending any more (`data-ready`): for what is to hold up nothing that is shown. Once, as long as it is the same function. */
export function useAtRest(then: () => void): void {
  useEffect(() => {
    const root = document.documentElement;
    const look = () => {
      if (root.dataset['ready'] !== 'true') return;
      marks.disconnect();
      then();
    };
    const marks = new MutationObserver(look);
    marks.observe(root, { attributeFilter: ['data-ready'] });
    look();
    return () => {
      marks.disconnect();
    };
  }, [then]);
}
