/**
 * An event's mark: the shape, and under it the line of the days that it took or may have taken.
 *
 *        ▲              a day: the shape in its column
 *     ▲━━━━━━━          it lasted: a bar from where the shape stands
 *     └ · · ▲ · · ┘     some day within: brackets, dots, and the shape afloat
 *
 * Lines with soft edges: about, or uncertain; a day then has one too. A side that fades out has no bound.
 */
import type { Mark } from '#domain/mark.ts';
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { atShare, type Figure, figure, percent } from './figure.ts';

export interface MarkPlace {
  /** Where the shape stands, as a share of the width. */
  readonly at: number;
  /** Too short for a line of its own length: a small one of fixed length is drawn about the shape. */
  readonly tight: boolean;
}

/** A mark as wide as the element it is in, and one row high. */
export function markFigure(mark: Mark, place: MarkPlace): Figure {
  return figure(
    'svg',
    { class: `mark tone-${mark.category}`, width: '100%', overflow: 'visible', 'aria-hidden': 'true' },
    ...lineFigures(mark, place),
    atShare(place.at, ...shapeOf(mark)),
  );
}

/** Pixels, with the middle of the shape at 0, `MIDDLE`. */
export const MIDDLE = 10;
const LINE = 20;
export const SHAPE = 13;

function shapeOf(mark: Mark): readonly Figure[] {
  const transform = `translate(${String(-SHAPE / 2)} ${String(MIDDLE - SHAPE / 2)}) scale(${String(SHAPE / 16)})`;
  const path = (name: string) =>
    figure('path', { class: name, d: SHAPE_PATHS[mark.shape], 'fill-rule': 'evenodd' });
  const parts = mark.fill === 'split' ? [path('shape__body'), path('shape__half')] : [path('shape__body')];
  return [figure('g', { class: `shape--${mark.fill}`, transform }, ...parts)];
}

/** Of the mark without its shape. */
export function lineFigures(mark: Mark, place: MarkPlace): readonly Figure[] {
  if (mark.extent === 'none' || (mark.extent === 'day' && !mark.soft)) return [];
  if (mark.extent !== 'day' && !place.tight) return stretched(mark);
  const half = mark.extent === 'day' ? 1.6 * SHAPE : SHAPE;
  const small = figure('svg', { x: -half, width: 2 * half, overflow: 'visible' }, ...stretched(mark));
  return [atShare(place.at, small)];
}

function stretched(mark: Mark): readonly Figure[] {
  const { extent, soft, openStart, openEnd } = mark;
  const left = endOf(openStart, soft);
  const right = endOf(openEnd, soft);
  const line = { x1: 0, x2: '100%', y1: LINE, y2: LINE };
  return [
    figure('line', { class: extent === 'bar' ? 'mark__bar' : 'mark__dots', ...line }),
    ...(extent === 'bracket' && left === 'firm' ? [bracket(0, 1)] : []),
    ...(extent === 'bracket' && right === 'firm' ? [bracket(1, -1)] : []),
    ...fade(FADE[left], 'left'),
    ...fade(FADE[right], 'right'),
  ];
}

type End = 'firm' | 'soft' | 'open';

/** Share of the line that fades. */
const FADE: Readonly<Record<End, number>> = { firm: 0, soft: 0.3, open: 0.6 };
const STEPS = 8;

function endOf(open: boolean, soft: boolean): End {
  return open ? 'open' : soft ? 'soft' : 'firm';
}

/** Veils of paper, thicker towards the end: a gradient would need an id in the page and a colour of its own. */
function fade(share: number, side: 'left' | 'right'): readonly Figure[] {
  if (share === 0) return [];
  const veils = Array.from({ length: STEPS }, (_, i) => {
    const x = side === 'right' ? 1 - (share * (STEPS - i)) / STEPS : (share * (STEPS - 1 - i)) / STEPS;
    return figure('rect', {
      class: 'mark__veil',
      x: percent(x),
      width: percent(share / STEPS),
      y: LINE - 4,
      height: 8,
      'fill-opacity': (i + 1) / STEPS,
    });
  });
  // The last dot is round, and stands out by half its width.
  const last = figure('rect', { class: 'mark__veil', x: -2, width: 4, y: LINE - 4, height: 8 });
  return [...veils, atShare(side === 'right' ? 1 : 0, last)];
}

/** An upright at an end of the line, open inwards. */
function bracket(share: number, inwards: 1 | -1): Figure {
  const d = `M${String(inwards * 4)} ${String(LINE)}H${String(inwards * 0.75)}V${String(LINE - 4)}`;
  return atShare(share, figure('path', { class: 'mark__bracket', d }));
}
