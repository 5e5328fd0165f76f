/** The story of very many events as a strip of bars, years or months beneath, which lead to their part of the list. */
import type { StripBar } from '../model/levels/strip-bars.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import { type Figure, figure, percent } from './figure.ts';

/** A part of the axis. */
export interface StripJump extends Stretch {
  readonly name: string;
  /** All of it in words. */
  readonly words: string;
  /** To its place in the list; null where it has none. */
  readonly href: string | null;
}

/** Pixels. */
const HEIGHT = 84;
const BASE = 62;
const LEAST = 1.5;
/** The share of the strip below which a part has no room for its name. */
const LEAST_NAMED = 0.1;

/** @param label the whole in words. Heights go with the root of the number, as in the lanes. */
export function barStripFigure(
  bars: readonly StripBar[],
  jumps: readonly StripJump[],
  view: Stretch,
  label: string,
): Figure {
  const at = (day: number) => Math.min(1, Math.max(0, (day - view.start) / daysIn(view)));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const barOf = ({ start, end, count }: StripBar) => {
    const height = Math.max(LEAST, BASE * Math.sqrt(count / most));
    const width = (at(end) - at(start)) * 0.86;
    return figure('rect', {
      class: 'strip__bar',
      x: percent(at(start)),
      width: percent(width),
      y: (BASE + 1 - height).toFixed(1),
      height: height.toFixed(1),
    });
  };
  return figure(
    'svg',
    { class: 'strip__drawing', width: '100%', height: HEIGHT, role: 'group', 'aria-label': label },
    figure('line', { class: 'strip__base', x1: 0, x2: '100%', y1: BASE + 2, y2: BASE + 2 }),
    ...jumps.map((jump) => jumpFigure(jump, at(jump.start), at(jump.end))),
    ...bars.map(barOf),
  );
}

function jumpFigure({ name, words, href }: StripJump, from: number, to: number): Figure {
  const named = to - from < LEAST_NAMED ? [] : [nameFigure(name, from)];
  if (href === null) return figure('g', {}, ...named);
  const column = { x: percent(from), width: percent(to - from), y: 0, height: HEIGHT };
  return figure(
    'a',
    { class: 'strip__jump', href, 'aria-label': words },
    figure('rect', { class: 'strip__column', ...column }),
    ...named,
  );
}

function nameFigure(name: string, from: number): Figure {
  return figure('text', { class: 'strip__month', x: percent(from), y: HEIGHT - 4 }, name);
}
