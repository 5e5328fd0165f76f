/** What vis does not do by itself: sideways wheels pan, a drag that ends on a link is no click, a scrolled page is no drag. */
import type { Timeline } from 'vis-timeline/esnext';
import { mirror } from '../mirror.ts';

type Stop = () => void;

/** Pixels of one line, where a wheel counts lines. */
const LINE = 16;

/** A sideways wheel, or one turned with Shift held, moves the axis; any other is the page's. */
export function wheelPan(plot: HTMLElement, timeline: Timeline): Stop {
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey) return; // vis zooms
    const sideways = event.deltaX !== 0 && Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!sideways && !event.shiftKey) return;
    event.preventDefault();
    const pixels = (sideways ? event.deltaX : event.deltaY) * (event.deltaMode === 0 ? 1 : LINE);
    const [start, end] = [timeline.getWindow().start.valueOf(), timeline.getWindow().end.valueOf()];
    const by = ((mirror().isOn() ? -pixels : pixels) / plot.clientWidth) * (end - start);
    timeline.setWindow(start + by, end + by, { animation: false });
  };
  plot.addEventListener('wheel', wheel, { passive: false });
  return () => {
    plot.removeEventListener('wheel', wheel);
  };
}

export function dragGuard(host: HTMLElement, timeline: Timeline): Stop {
  let dragged = false;
  const press = () => {
    dragged = false;
  };
  const move = ({ byUser }: { readonly byUser?: boolean } = {}) => {
    dragged ||= byUser === true;
  };
  const click = (event: MouseEvent) => {
    if (!dragged || event.detail === 0) return; // a key's click has no detail
    event.preventDefault();
    event.stopPropagation();
  };
  const noGhost = (event: DragEvent) => {
    event.preventDefault();
  };
  host.addEventListener('pointerdown', press, true);
  host.addEventListener('click', click, true);
  host.addEventListener('dragstart', noGhost);
  timeline.on('rangechange', move);
  return () => {
    host.removeEventListener('pointerdown', press, true);
    host.removeEventListener('click', click, true);
    host.removeEventListener('dragstart', noGhost);
    timeline.off('rangechange', move);
  };
}

/**
 * When the browser takes a finger for scrolling the page, it cancels the pointer at (0, 0). vis's gesture library believes
 * that the finger went there, holds it for a drag, and then misses the beginning of the next one. So the
 * cancelling is told once more, from where the finger was.
 */
export function honestCancel(host: HTMLElement): Stop {
  let last: PointerEvent | null = null;
  const follow = (event: PointerEvent) => {
    last = event;
  };
  const cancel = (event: PointerEvent) => {
    if (!event.isTrusted || last?.pointerId !== event.pointerId) return;
    event.stopImmediatePropagation();
    const { pointerId, pointerType, clientX, clientY } = last;
    const told = { bubbles: true, pointerId, pointerType, clientX, clientY };
    event.target?.dispatchEvent(new PointerEvent('pointercancel', told));
  };
  host.addEventListener('pointerdown', follow, true);
  host.addEventListener('pointermove', follow, true);
  window.addEventListener('pointercancel', cancel, true);
  return () => {
    host.removeEventListener('pointerdown', follow, true);
    host.removeEventListener('pointermove', follow, true);
    window.removeEventListener('pointercancel', cancel, true);
  };
}
