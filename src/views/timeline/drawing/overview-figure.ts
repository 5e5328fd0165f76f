/** The whole reach of the axis as a ruler: bars of how densely events lie, over the names of its months or years. */
import type { Axis } from '../model/axis.ts';
import { densityOf, type Spread } from '../model/levels/density.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import { namesWithRoom } from './axis-figure.ts';
import { barEdges, barHeight, barRange } from './bars.ts';
import { type Figure, figure } from './figure.ts';

/** Pixels; the stylesheet gives the strip the same height. */
const HEIGHT = 44;
const BASE = 28;
const TEXT = 40;
/** The highest bar. */
const HIGHEST = 25;
/** Of a letter of a name, on the safe side. */
const LETTER = 6.8;

export interface Overview {
  readonly spread: Spread;
  readonly bounds: Stretch;
  readonly axis: Axis;
  /** Pixels that it is laid out for. */
  readonly width: number;
}

export function overviewFigure({ spread, bounds, axis, width }: Overview): Figure {
  const pixelAt = (day: number) => ((day - bounds.start) / daysIn(bounds)) * width;
  const ticks = axis.majors.map(({ start }) => pixelAt(start)).filter((x) => x > 0);
  return figure(
    'svg',
    { class: 'overview__ruler', width: '100%', height: HEIGHT, 'aria-hidden': 'true' },
    ...ticks.map((x) => line(x, BASE, x, HEIGHT)),
    ...namesWithRoom(axis.majors, pixelAt, width, LETTER).map(({ text, x, cut }) =>
      figure('text', { class: 'overview__name', x, dx: cut ? 0 : 4, y: TEXT }, text),
    ),
    figure('path', { class: 'overview__bars', d: barsPath(spread, bounds, width) }),
    line(0, BASE, '100%', BASE),
  );
}

function line(x1: number, y1: number, x2: number | string, y2: number): Figure {
  return figure('line', { class: 'overview__line', x1, x2, y1, y2 });
}

/** Bins and heights as in the lanes of very many events, measured against the highest of all. */
function barsPath(spread: Spread, bounds: Stretch, width: number): string {
  const range = barRange(bounds, width);
  const x = barEdges(range, bounds, width);
  const totals = densityOf(spread, range);
  const peak = totals.reduce((most, total) => Math.max(most, total), 1);
  const bars = Array.from(totals, (total, bin) => {
    const top = BASE - Math.round(barHeight(total, { height: HIGHEST, peak }));
    const [left, right] = [x[bin] ?? 0, (x[bin + 1] ?? 0) - 1];
    return top < BASE
      ? `M${String(left)} ${String(BASE)}V${String(top)}H${String(right)}V${String(BASE)}`
      : '';
  });
  return bars.join('');
}
