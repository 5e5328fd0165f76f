import { daysIn, type Stretch } from './model/stretch.ts';

/** Lengths are compared with a little play: they come back from vis in milliseconds. */
const PLAY = 0.01;

interface Axis {
  readonly view: Stretch;
  readonly bounds: Stretch;
  readonly closest: number;
}

/** Which of the tools can do something. */
export function zoomable({ view, bounds, closest }: Axis) {
  return {
    canZoomIn: daysIn(view) > closest + PLAY,
    canZoomOut: daysIn(view) < daysIn(bounds) - PLAY,
  };
}
