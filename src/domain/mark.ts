/** How an event is drawn, derived from what is known of it; timeline, list and legend all draw from this. */
import { assertNever } from '#base/assert-never.ts';
import type { DatePoint, EventDate } from './event-date.ts';
import type { Category, Status } from './vocabulary.ts';

export const SHAPES = ['triangle', 'cross', 'square', 'circle', 'diamond', 'bar', 'ring', 'dots'] as const;
export type ShapeName = (typeof SHAPES)[number];

const SHAPE_OF: Record<Category, ShapeName> = {
  strike: 'triangle',
  clash: 'cross',
  deployment: 'square',
  talks: 'circle',
  visit: 'diamond',
  statement: 'bar',
  background: 'ring',
  other: 'dots',
};

/** day: on its tick · bar: it lasted · bracket: some day within · none: no date at all. */
export type Extent = 'day' | 'bar' | 'bracket' | 'none';

export interface Mark {
  readonly shape: ShapeName;
  readonly category: Category;
  /** outline: planned · split: disputed · pale: it stands on no day of its own, but afloat among those that are possible. */
  readonly fill: 'solid' | 'pale' | 'outline' | 'split';
  readonly extent: Extent;
  /** Soft edges: about (`~`) or uncertain (`?`). */
  readonly soft: boolean;
  /** Fades out on a side that has no bound. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export function markOf(event: { category: Category; status: Status; date: EventDate }): Mark {
  const { category, status, date } = event;
  const [from, to] = ends(date);
  const extent = extentOf(date);
  return {
    shape: SHAPE_OF[category],
    category,
    fill: fillOf(status, extent),
    extent,
    soft: isSoft(from) || isSoft(to),
    openStart: date.kind !== 'unknown' && from === null,
    openEnd: date.kind !== 'unknown' && to === null,
  };
}

/** Whether it happened outweighs how well its date is known, which the line beneath tells too. */
function fillOf(status: Status, extent: Extent): Mark['fill'] {
  if (status === 'planned') return 'outline';
  if (status === 'disputed') return 'split';
  return extent === 'bracket' ? 'pale' : 'solid';
}

function ends(date: EventDate): readonly [DatePoint | null, DatePoint | null] {
  if (date.kind === 'unknown') return [null, null];
  return date.kind === 'point' ? [date.at, date.at] : [date.from, date.to];
}

function extentOf(date: EventDate): Extent {
  switch (date.kind) {
    case 'unknown':
      return 'none';
    case 'point':
      return date.at.precision === 'day' ? 'day' : 'bracket';
    case 'span':
      return 'bar';
    case 'within':
      return 'bracket';
    default:
      return assertNever(date);
  }
}

function isSoft(point: DatePoint | null): boolean {
  return point !== null && (point.approximate || point.uncertain);
}
