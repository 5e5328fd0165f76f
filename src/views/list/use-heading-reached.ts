import { useEffect } from 'react';

/** Frames in which what was laid out on the way may still push the heading about. */
const FRAMES = 12;
/** With each of these the reader goes on: from then on it is theirs what is in view. */
const ACTS = ['click', 'pointerdown', 'wheel', 'keydown'];

/**
 * A link leads to a heading of a long list, and the browser lays out what lies on the way only then: the heading may be pushed out of the window
 * again, and Chromium does not always hold it. So it is gone to until it stays, or the reader goes on.
 */
export function useHeadingReached(): void {
  useEffect(() => {
    let acts = 0;
    const act = ({ type, target }: Event) => {
      const mine = ++acts;
      const link = type === 'click' && target instanceof Element && target.closest('a[href^="#when-"]');
      const heading = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      if (heading) requestAnimationFrame(() => goUntilThere(heading, FRAMES, () => acts === mine));
    };
    for (const each of ACTS) document.addEventListener(each, act, { passive: true });
    return () => {
      for (const each of ACTS) document.removeEventListener(each, act);
    };
  }, []);
}

function goUntilThere(heading: Element, frames: number, stays: () => boolean): void {
  if (!stays()) return;
  const { top } = heading.getBoundingClientRect();
  if (top < -1 || top > window.innerHeight / 2) heading.scrollIntoView({ behavior: 'instant' });
  if (frames > 0) requestAnimationFrame(() => goUntilThere(heading, frames - 1, stays));
}
