/** A cluster as the sketch draws it: the shape, where all have the same, and their number. */
import type { Mark } from '#domain/mark.ts';
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { type Figure, figure } from './figure.ts';

/** Pixels. */
const HEIGHT = 20;
const SHAPE = 12;
const FIGURE_WIDTH = 8;
const PADDING = 5;

export function clusterFigure(marks: readonly Mark[]): Figure {
  const [first, ...rest] = marks;
  const alike = first && rest.every(({ category }) => category === first.category) ? first : null;
  const count = String(marks.length);
  const shapeWidth = alike ? SHAPE + 3 : 0;
  const width = 2 * PADDING + shapeWidth + FIGURE_WIDTH * count.length;
  return figure(
    'g',
    { 'aria-hidden': 'true' },
    figure('rect', { class: 'sketch-pill', x: 0.5, y: 0.5, width, height: HEIGHT - 1, rx: HEIGHT / 2 }),
    ...(alike ? [shapeOf(alike)] : []),
    figure('text', { class: 'sketch-count', x: PADDING + shapeWidth, y: 14.5 }, count),
  );
}

function shapeOf({ shape, category }: Mark): Figure {
  const transform = `translate(${String(PADDING)} ${String((HEIGHT - SHAPE) / 2)}) scale(${String(SHAPE / 16)})`;
  return figure(
    'g',
    { class: `mark__shape tone-${category} shape--solid`, transform },
    figure('path', { class: 'shape__body', d: SHAPE_PATHS[shape], 'fill-rule': 'evenodd' }),
  );
}
