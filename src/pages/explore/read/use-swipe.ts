import { type TouchEvent, useRef } from 'react';
import { isTyping } from '#ui/is-typing.ts';

interface Ways {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** A finger where it came down. Pixels of the window, and milliseconds. */
interface Start {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** As far as a finger goes at least, and for as long at most: else it holds the page, or marks words. */
const FAR = 50;
const QUICK = 700;
/** Along the axis at least so many times as far as across it: the rest scrolls the page. */
const STRAIGHT = 2;
/** Beside the window's edges, a swipe is the system's own way back. */
const EDGE = 24;

/**
 * A swipe pulls the page away to the side from which the next event comes: to the left, or, in a language that runs from right to left, to
 * the right. It is only watched: what the browser makes of it, such as scrolling, it makes as ever.
 */
export function useSwipe({ onPrevious, onNext }: Ways) {
  const start = useRef<Start | null>(null);
  const forget = () => {
    start.current = null;
  };
  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches[0];
      const isOurs = touch && event.touches.length === 1 && !isMeantElsewhere(event.target, touch.clientX);
      start.current = isOurs
        ? { id: touch.identifier, x: touch.clientX, y: touch.clientY, at: event.timeStamp }
        : null;
    },
    onTouchEnd: (event: TouchEvent) => {
      const from = start.current;
      forget();
      const touch = Array.from(event.changedTouches).find(({ identifier }) => identifier === from?.id);
      if (!from || !touch || event.timeStamp - from.at > QUICK) return;
      const [along, across] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(along) < Math.max(FAR, STRAIGHT * Math.abs(across)) || marksWords()) return;
      const isOn = along < 0 === (document.documentElement.dir !== 'rtl');
      if (isOn) onNext();
      else onPrevious();
    },
    onTouchCancel: forget,
  };
}

/** What is enlarged, or wider than its room, goes sideways under the finger itself; and so does what is in a field, or beside a dialog. */
function isMeantElsewhere(target: EventTarget, x: number): boolean {
  return (
    x < EDGE ||
    x > document.documentElement.clientWidth - EDGE ||
    (window.visualViewport?.scale ?? 1) > 1.01 ||
    isTyping(target) ||
    document.querySelector('dialog[open]') !== null ||
    (target instanceof Element && isInWider(target))
  );
}

function isInWider(target: Element): boolean {
  for (let at: Element | null = target; at && at !== document.body; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

function marksWords(): boolean {
  return getSelection()?.isCollapsed === false;
}
