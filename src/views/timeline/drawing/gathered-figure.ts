/** The number of a counted bin as the sketch draws it, and the shape of what most of it is. */
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { isReachingIn } from '../model/levels/gathered.ts';
import { gatheredName, shortNumber } from '../model/levels/gathered-words.ts';
import type { GatheredItem } from '../model/levels/level-chart.ts';
import { shapeOf } from '../model/shape-of.ts';
import { atShare, type Figure, figure } from './figure.ts';

/** Pixels, as in the stylesheet of the drawing that moves. Small: above bars that stand in the same row. */
const SIZES = {
  usual: { height: 20, shape: 11, base: 14.5 },
  small: { height: 13, shape: 9, base: 10.5 },
};
const GAP = 3;

type Size = keyof typeof SIZES;

export function gatheredFigure(item: GatheredItem, size: Size): Figure {
  const { at, count, mostly } = item;
  const { shape: width, base } = SIZES[size];
  const shape = mostly ? [shapeFigure(mostly.category, size)] : [];
  const start = mostly ? width + GAP : 0;
  const look = `sketch-count sketch-number sketch-number--${size}${isReachingIn(item) ? ' sketch-number--reaching' : ''}`;
  const number = figure('text', { class: look, x: start, y: base }, shortNumber(count));
  return figure(
    'g',
    { role: 'img', 'aria-label': gatheredName(item), 'data-cluster-size': count },
    atShare(at, ...shape, number),
  );
}

function shapeFigure(category: NonNullable<GatheredItem['mostly']>['category'], size: Size): Figure {
  const { height, shape } = SIZES[size];
  const transform = `translate(0 ${String((height - shape) / 2)}) scale(${String(shape / 16)})`;
  return figure(
    'g',
    { class: `mark__shape tone-${category} shape--solid`, transform },
    figure('path', { class: 'shape__body', d: SHAPE_PATHS[shapeOf(category)], 'fill-rule': 'evenodd' }),
  );
}
