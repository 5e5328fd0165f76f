/** The number of a counted bin as the sketch draws it, and the shape of what most of it is. */
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { isReachingIn } from '../model/levels/gathered.ts';
import { gatheredName, shortNumber } from '../model/levels/gathered-words.ts';
import type { GatheredItem } from '../model/levels/level-chart.ts';
import { shapeOf } from '../model/shape-of.ts';
import { atShare, type Figure, figure } from './figure.ts';

/** Pixels, as in the stylesheet of the drawing that moves. */
const HEIGHT = 20;
const SHAPE = 11;
const GAP = 3;

export function gatheredFigure(item: GatheredItem): Figure {
  const { at, count, mostly } = item;
  const shape = mostly ? [shapeFigure(mostly.category)] : [];
  const start = mostly ? SHAPE + GAP : 0;
  const look = `sketch-count sketch-number${isReachingIn(item) ? ' sketch-number--reaching' : ''}`;
  const number = figure('text', { class: look, x: start, y: 14.5 }, shortNumber(count));
  return figure(
    'g',
    { role: 'img', 'aria-label': gatheredName(item), 'data-cluster-size': count },
    atShare(at, ...shape, number),
  );
}

function shapeFigure(category: NonNullable<GatheredItem['mostly']>['category']): Figure {
  const transform = `translate(0 ${String((HEIGHT - SHAPE) / 2)}) scale(${String(SHAPE / 16)})`;
  return figure(
    'g',
    { class: `mark__shape tone-${category} shape--solid`, transform },
    figure('path', { class: 'shape__body', d: SHAPE_PATHS[shapeOf(category)], 'fill-rule': 'evenodd' }),
  );
}
