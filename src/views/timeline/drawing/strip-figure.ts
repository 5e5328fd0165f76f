/** The story as a strip: a stack of shapes for each week, months beneath, which lead to their part of the list. */
import type { Mark } from '#domain/mark.ts';
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import type { Week } from '../model/weeks.ts';
import type { StripMonth } from '../model/strip-months.ts';
import { atShare, type Figure, figure, percent } from './figure.ts';

/** Pixels. */
const HEIGHT = 84;
const BASE = 62;
const MOST_SHAPE = 8;
const COLUMNS = 2;

/** `label`: the whole in words. */
export function stripFigure(
  weeks: readonly Week[],
  months: readonly StripMonth[],
  view: Stretch,
  label: string,
): Figure {
  const at = (day: number) => (day - view.start) / daysIn(view);
  const rows = Math.max(1, ...weeks.map(({ marks }) => Math.ceil(marks.length / COLUMNS)));
  const size = Math.min(MOST_SHAPE, BASE / rows);
  return figure(
    'svg',
    { class: 'strip__drawing', width: '100%', height: HEIGHT, role: 'group', 'aria-label': label },
    figure('line', { class: 'strip__base', x1: 0, x2: '100%', y1: BASE + 2, y2: BASE + 2 }),
    // Under the shapes, which would vanish beneath a column that is pointed at.
    ...months.map((month) => monthFigure(month, Math.max(0, at(month.start)), Math.min(1, at(month.end)))),
    ...weeks.map(({ start, marks }) => atShare(at(start + 3.5), ...stack(marks, size))),
  );
}

/** Its name; where the list has something under it, all of its column leads there. */
function monthFigure({ name, words, href }: StripMonth, from: number, to: number): Figure {
  const text = figure('text', { class: 'strip__month', x: percent(from), y: HEIGHT - 4 }, name);
  if (href === null) return text;
  const column = { x: percent(from), width: percent(to - from), y: 0, height: HEIGHT };
  return figure(
    'a',
    { class: 'strip__jump', href, 'aria-label': words },
    figure('rect', { class: 'strip__column', ...column }),
    text,
  );
}

function stack(marks: readonly Mark[], size: number): readonly Figure[] {
  return marks.map((mark, i) => {
    const x = ((i % COLUMNS) - 1) * size;
    const y = BASE - (Math.floor(i / COLUMNS) + 1) * size;
    const scale = (size - 1) / 16;
    return figure('path', {
      class: `tone-${mark.category} strip__shape shape--${mark.fill}`,
      d: SHAPE_PATHS[mark.shape],
      'fill-rule': 'evenodd',
      transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`,
    });
  });
}
