/** How wheel and drag move the view; the wheel as in vis-timeline, so that the same turn leads equally far. */
import { SPAN } from '../../events/plain-event.ts';
import type { View } from './draw.ts';

const FRICTION = 5;

export function wholeView(width: number): View {
  return { start: SPAN.start, minutesPerPixel: (SPAN.end - SPAN.start) / width };
}

/** `notches` of the wheel, positive towards the events; `x`: what stays where it is. */
export function zoomed(view: View, notches: number, x: number): View {
  const scale = notches < 0 ? 1 - notches / FRICTION : 1 / (1 + notches / FRICTION);
  const minutesPerPixel = view.minutesPerPixel * scale;
  return { start: view.start + x * (view.minutesPerPixel - minutesPerPixel), minutesPerPixel };
}

export function panned(view: View, pixels: number): View {
  return { ...view, start: view.start - pixels * view.minutesPerPixel };
}
