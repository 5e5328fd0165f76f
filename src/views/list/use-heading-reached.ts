import { useEffect } from 'react';

/** Frames in which what was laid out on the way may still push the heading about. */
const FRAMES = 12;

/**
 * A link leads to a heading of a long list, and the browser lays out what lies on the way only then: the heading may be pushed out of the window
 * again, and Chromium does not always hold it. So it is gone to until it stays.
 */
export function useHeadingReached(): void {
  useEffect(() => {
    const press = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href^="#when-"]') : null;
      const heading = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      if (heading) requestAnimationFrame(() => goUntilThere(heading, FRAMES));
    };
    document.addEventListener('click', press);
    return () => {
      document.removeEventListener('click', press);
    };
  }, []);
}

function goUntilThere(heading: Element, frames: number): void {
  const { top } = heading.getBoundingClientRect();
  if (top < -1 || top > window.innerHeight / 2) heading.scrollIntoView({ behavior: 'instant' });
  if (frames > 0) requestAnimationFrame(() => goUntilThere(heading, frames - 1));
}
