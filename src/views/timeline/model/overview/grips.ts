/** Where on the strip the window's handles are taken hold of, in pixels from its left edge. */
import { daysIn, type Stretch } from '../stretch.ts';
import { type Handle, HANDLES } from './moved.ts';

export interface Pixels {
  readonly from: number;
  readonly to: number;
}

export type Grips = Readonly<Record<Handle, Pixels>>;

/**
 * What of the window is on the strip: on its way it may reach beyond what is drawn, or stand there.
 * @param least pixels: a stretch of many years would make a month too thin to be seen
 */
export function pixelsOf(window: Stretch, reach: Stretch, width: number, least: number): Pixels {
  const perDay = width / daysIn(reach);
  const pixelAt = (day: number) => Math.max(0, Math.min((day - reach.start) * perDay, width));
  const [from, to] = [pixelAt(window.start), pixelAt(window.end)];
  const more = Math.max(0, least - (to - from));
  const left = Math.max(0, Math.min(from - more / 2, width - (to - from) - more));
  return { from: left, to: left + (to - from) + more };
}

/**
 * An edge is taken hold of around its place, the window between its edges. Where these are too close together, the edges give way
 * outwards; at the ends of the strip, inwards.
 * @param least pixels that each needs; `width` has room for three of them
 */
export function gripsOf({ from, to }: Pixels, width: number, least: number): Grips {
  const middle = (from + to) / 2;
  const left = Math.max(0, Math.min(from - least / 2, middle - 1.5 * least));
  const right = Math.min(width, Math.max(to + least / 2, middle + 1.5 * least, left + 3 * least));
  const first = Math.min(left, right - 3 * least);
  return {
    start: { from: first, to: first + least },
    window: { from: first + least, to: right - least },
    end: { from: right - least, to: right },
  };
}

/** Whose grip is there; null beside them all. */
export function handleAt(x: number, grips: Grips): Handle | null {
  return HANDLES.find((handle) => x >= grips[handle].from && x < grips[handle].to) ?? null;
}
