/** The bars of one lane, whatever they are drawn on. */
import type { Category } from '#domain/vocabulary.ts';
import { type BinRange, binDays, binsOver, levelFor } from '../model/levels/bins.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import type { Bins } from './density-bins.ts';

/** Pixels: the narrowest bar with its gap, and the lowest. */
const LEAST_BAR = 6;
const LEAST_HEIGHT = 1.5;
/** Less than any event can leave in a bin of a day. */
const LEAST_TOTAL = 1e-6;

/** The bins that have room for a bar each. `width`: of the view, in pixels. */
export function barRange(view: Stretch, width: number): BinRange {
  return binsOver(view, levelFor(width / daysIn(view), LEAST_BAR));
}

/** Where the bins begin, in whole units of `width`; one more than there are bins. */
export function barEdges({ level, first, last }: BinRange, view: Stretch, width: number): Int32Array {
  const perDay = width / daysIn(view);
  return Int32Array.from({ length: last - first + 1 }, (_, i) =>
    Math.round(((first + i) * binDays(level) - view.start) * perDay),
  );
}

/** Units of length. */
export interface Band {
  /** Where bars stand, and how high the highest can be. */
  readonly base: number;
  readonly height: number;
  /** The number that is as high as the band. */
  readonly peak: number;
}

/** Of all that stand in a bin: with the root of their number, so that one event beside a thousand is still seen. */
export function barHeight(total: number, { height, peak }: Omit<Band, 'base'>): number {
  return total < LEAST_TOTAL ? 0 : Math.max(LEAST_HEIGHT, height * Math.min(1, Math.sqrt(total / peak)));
}

type Draw = (category: Category, bin: number, top: number, bottom: number) => void;

/** A bar's parts have their shares of its height. */
export function eachBar({ kinds, totals }: Bins, { base, height, peak }: Band, draw: Draw): void {
  const perEvent = totals.map((total) => barHeight(total, { height, peak }) / (total || 1));
  const from = new Float64Array(totals.length);
  for (const { category, density } of kinds) {
    for (let bin = 0; bin < density.length; bin++) {
      const part = (density[bin] ?? 0) * (perEvent[bin] ?? 0);
      if (part <= 0) continue;
      const bottom = Math.round(base - (from[bin] ?? 0));
      from[bin] = (from[bin] ?? 0) + part;
      const top = Math.round(base - (from[bin] ?? 0));
      if (bottom > top) draw(category, bin, top, bottom);
    }
  }
}
