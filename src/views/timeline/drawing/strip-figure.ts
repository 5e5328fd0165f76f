/** The story as a strip: a stack of shapes for each week, months beneath. */
import type { Mark } from '#domain/mark.ts';
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { axisOf } from '../model/axis.ts';
import { daysIn, type Stretch } from '../model/stretch.ts';
import type { Week } from '../model/weeks.ts';
import { atShare, type Figure, figure, percent } from './figure.ts';

/** Pixels. */
const HEIGHT = 84;
const BASE = 62;
const MOST_SHAPE = 8;
const COLUMNS = 2;
/** A width at which the axis is one of months, whatever the real one. */
const MONTHS_AT = 480;

export function stripFigure(weeks: readonly Week[], view: Stretch, label: string): Figure {
  const at = (day: number) => (day - view.start) / daysIn(view);
  const rows = Math.max(1, ...weeks.map(({ marks }) => Math.ceil(marks.length / COLUMNS)));
  const size = Math.min(MOST_SHAPE, BASE / rows);
  const months = axisOf(view, MONTHS_AT).majors;
  return figure(
    'svg',
    { class: 'strip__drawing', width: '100%', height: HEIGHT, role: 'img', 'aria-label': label },
    figure('line', { class: 'strip__base', x1: 0, x2: '100%', y1: BASE + 2, y2: BASE + 2 }),
    ...weeks.map(({ start, marks }) => atShare(at(start + 3.5), ...stack(marks, size))),
    ...months.map(({ start, text }) =>
      figure(
        'text',
        { class: 'strip__month', x: percent(Math.max(0, at(start))), y: HEIGHT - 4 },
        text.replace(/ .*/, ''),
      ),
    ),
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
