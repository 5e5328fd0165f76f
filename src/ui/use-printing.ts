import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from before the browser lays the page out for paper, so that what is for paper alone is there in time. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    let place = 0;
    const before = () => {
      place = scrollY;
      flushSync(() => {
        setPrinting(true);
      });
    };
    const after = () => {
      setPrinting(false);
      // Paper is shorter than the screen's page, and some browsers then scroll to what would be its end.
      scrollTo({ top: place });
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
