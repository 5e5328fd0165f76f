/** The story by weeks: what a narrow page shows of it. */
import { type DayNumber, weekday } from '#domain/calendar.ts';
import type { EventRow } from '#domain/event-table.ts';
import { type Mark, markOf } from '#domain/mark.ts';
import { CATEGORIES, WEEKDAYS } from '#domain/vocabulary.ts';
import { anchorOf, reachOf } from './reach.ts';
import { daysIn, meets, type Stretch } from './stretch.ts';

export interface Week {
  /** A Monday. */
  readonly start: number;
  /** Those whose shape stands in this week, by category. */
  readonly marks: readonly Mark[];
}

/** Days; what may have happened on any of more has no week of its own. */
const MOST_LOOSE = 14;

/** An event of which no week can be told: to draw it in the middle of its days would invent one. */
export function isLoose({ date }: EventRow): boolean {
  const reach = reachOf(date);
  return reach !== null && date.kind !== 'span' && daysIn(reach) > MOST_LOOSE;
}

/** Every week that the stretch touches, with the events that fall, or may fall, within the stretch; loose ones apart. */
export function weeksOf(events: readonly EventRow[], stretch: Stretch): readonly Week[] {
  const placed = events.flatMap((event) => {
    const reach = reachOf(event.date);
    if (!reach || !meets(reach, stretch) || isLoose(event)) return [];
    const inside = { start: Math.max(reach.start, stretch.start), end: Math.min(reach.end, stretch.end) };
    return [{ week: mondayOf(anchorOf(event.date, inside)), mark: markOf(event) }];
  });
  const weeks: Week[] = [];
  for (let start = mondayOf(stretch.start); start < stretch.end; start += 7) {
    const marks = placed.filter(({ week }) => week === start).map(({ mark }) => mark);
    weeks.push({ start, marks: marks.toSorted(byCategory) });
  }
  return weeks;
}

function byCategory(a: Mark, b: Mark): number {
  return CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category);
}

function mondayOf(day: number): number {
  const whole = Math.floor(day) as DayNumber;
  return whole - WEEKDAYS.indexOf(weekday(whole));
}
