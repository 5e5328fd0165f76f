import { useEffect } from 'react';
import { isBoxed } from '#ui/is-boxed.ts';

/**
 * Links that lead out of the frame's page open a tab, so that the article around the frame stays. In a boxed frame, where tabs are refused,
 * they open in the frame itself, and Back leads back.
 */
export function useLeavingLinks(): void {
  useEffect(() => {
    const leave = (event: MouseEvent) => {
      if (event.defaultPrevented || isBoxed()) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || link.target !== '' || link.pathname === location.pathname) return;
      link.target = '_blank';
      link.rel = 'noopener';
    };
    document.addEventListener('click', leave);
    return () => {
      document.removeEventListener('click', leave);
    };
  }, []);
}
