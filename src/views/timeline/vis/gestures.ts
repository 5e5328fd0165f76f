/** What vis does not do by itself: sideways wheels pan, and a drag that ends on a link is no click. */
import type { Timeline } from 'vis-timeline/esnext';

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
    const by = (pixels / plot.clientWidth) * (end - start);
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
