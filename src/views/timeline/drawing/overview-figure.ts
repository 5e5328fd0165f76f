/** The axis, or the part of it that the overview is of, as a ruler: bars of how densely events lie, over the names of its months or years. */
import type { Axis, Tick } from '../model/axis.ts';
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
/** Of a year's name. */
const YEAR = 4 * LETTER;

export interface Overview {
  readonly spread: Spread;
  readonly reach: Stretch;
  readonly axis: Axis;
  /** Pixels that it is laid out for. */
  readonly width: number;
}

export function overviewFigure({ spread, reach, axis, width }: Overview): Figure {
  const pixelAt = (day: number) => ((day - reach.start) / daysIn(reach)) * width;
  const columns = columnsOf(axis, pixelAt);
  const ticks = columns.map(({ start }) => pixelAt(start)).filter((x) => x > 0);
  return figure(
    'svg',
    { class: 'overview__ruler', width: '100%', height: HEIGHT, 'aria-hidden': 'true' },
    ...ticks.map((x) => line(x, BASE, x, HEIGHT)),
    ...namesWithRoom(columns, pixelAt, width, LETTER).map(({ text, x, cut }) =>
      figure('text', { class: 'overview__name', x, dx: cut ? 0 : 4, y: TEXT }, text),
    ),
    figure('path', { class: 'overview__bars', d: barsPath(spread, reach, width) }),
    line(0, BASE, '100%', BASE),
  );
}

/** A week is shorter. */
const LEAST_MONTH = 28;

/** What is named: years say little of a strip that has room for months. There the first month of each year has the year's name. */
function columnsOf({ majors, minors }: Axis, pixelAt: (day: number) => number): readonly Tick[] {
  const months = minors.filter(({ start, end }) => end - start >= LEAST_MONTH);
  if (months.length === 0) return majors;
  // Of the year that has begun before, the first of which enough is drawn.
  const first = months.find(({ end }) => pixelAt(end) >= YEAR);
  return months.map((month) => {
    const year = majors.find(({ start, end }) =>
      month === first ? start <= month.start && month.start < end : start === month.start,
    );
    return year ? { ...month, text: year.text } : month;
  });
}

function line(x1: number, y1: number, x2: number | string, y2: number): Figure {
  return figure('line', { class: 'overview__line', x1, x2, y1, y2 });
}

/** Bins and heights as in the lanes of very many events, measured against the highest of all. */
function barsPath(spread: Spread, reach: Stretch, width: number): string {
  const range = barRange(reach, width);
  const x = barEdges(range, reach, width);
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
