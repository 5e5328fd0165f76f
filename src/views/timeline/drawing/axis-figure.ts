/** The ruler over the lanes, and the rules that run down through them. */
import type { Axis, Tick } from '../model/axis.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import { type Figure, figure, percent } from './figure.ts';

/** Pixels from the top of the ruler; CSS gives it its height. */
const MAJOR_TEXT = 18;
const MINOR_TEXT = 36;
const TICK_FROM = 41;

/** `widths`: of the plot in pixels, to see which names have room; several, ascending, where it is not known. */
export function axisFigure(axis: Axis, view: Stretch, widths: readonly number[]): Figure {
  const at = (day: number) => (day - view.start) / daysIn(view);
  return figure(
    'svg',
    { class: 'axis', width: '100%', 'aria-hidden': 'true' },
    ...axis.minors.flatMap((tick) => minor(tick, at)),
    ...majors(axis.majors, at, widths),
  );
}

export function rulesFigure(axis: Axis, view: Stretch): Figure {
  const at = (day: number) => (day - view.start) / daysIn(view);
  const rule = ({ start }: Tick) =>
    figure('line', {
      class: 'rules__rule',
      x1: percent(at(start)),
      x2: percent(at(start)),
      y1: 0,
      y2: '100%',
    });
  return figure(
    'svg',
    { class: 'rules', width: '100%', height: '100%', 'aria-hidden': 'true' },
    ...axis.majors.filter(({ start }) => start > view.start).map(rule),
  );
}

function minor({ start, end, text }: Tick, at: (day: number) => number): readonly Figure[] {
  const middle = percent(at((start + end) / 2));
  return [
    figure('text', { class: 'axis__minor', x: middle, y: MINOR_TEXT }, text),
    figure('line', { class: 'axis__tick', x1: middle, x2: middle, y1: TICK_FROM, y2: '100%' }),
  ];
}

/** Pixels of a letter of a major name, on the safe side. */
const LETTER = 9.5;

/** Each from the width on that has room for it. */
function majors(
  ticks: readonly Tick[],
  at: (day: number) => number,
  widths: readonly number[],
): readonly Figure[] {
  const named = new Set<string>();
  return widths.flatMap((width, i) => {
    const names = namesWithRoom(ticks, (day) => at(day) * width, width, LETTER);
    const more = names.filter(({ text }) => !named.has(text));
    for (const { text } of more) named.add(text);
    return more.map(({ text, x, cut }) =>
      figure('text', { class: majorClass(i), x: percent(x / width), dx: cut ? 0 : 6, y: MAJOR_TEXT }, text),
    );
  });
}

/** The stylesheet hides it below the width of that place in their order. */
function majorClass(width: number): string {
  return width > 0 ? `axis__major over-${String(width)}` : 'axis__major';
}

interface PlacedName {
  readonly text: string;
  /** Pixels. */
  readonly x: number;
  /** What it names begins out of view. */
  readonly cut: boolean;
}

/**
 * Each is named at its start, or at the left edge while its start is out of view; not where the next name, or the edge, would cut it.
 * @param letter pixels of one, on the safe side
 */
export function namesWithRoom(
  ticks: readonly Tick[],
  pixelAt: (day: number) => number,
  width: number,
  letter: number,
): readonly PlacedName[] {
  return ticks.flatMap(({ start, end, text }) => {
    const x = Math.max(0, pixelAt(start));
    const room = Math.min(pixelAt(end), width) - x;
    return room < text.length * letter ? [] : [{ text, x, cut: pixelAt(start) <= 0 }];
  });
}
