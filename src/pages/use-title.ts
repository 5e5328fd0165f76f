import { useEffect } from 'react';

/** The title of the page, for the history and for tabs. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
