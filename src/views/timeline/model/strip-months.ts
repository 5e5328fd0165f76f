/** The months under the strip, and where each begins in the list. */
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import { type DateGroup, headingId } from '#domain/list-groups.ts';
import * as words from '#messages/timeline.ts';
import { axisOf, type Tick } from './axis.ts';
import type { Stretch } from './stretch.ts';

export interface StripMonth extends Pick<Tick, 'start' | 'end'> {
  readonly name: string;
  /** `April 2025: 25 events`. */
  readonly words: string;
  /** To its heading in the list; null where the list has none. */
  readonly href: string | null;
}

/** A width at which the axis is one of months, whatever the real one. */
const MONTHS_AT = 480;

export function stripMonths(groups: readonly DateGroup[], view: Stretch): readonly StripMonth[] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  return axisOf(view, MONTHS_AT).majors.map(({ start, end, text }) => {
    const group = byKey.get(keyOf(start));
    const name = text.replace(/ .*/, '');
    if (!group) return { start, end, name, words: name, href: null };
    const count = group.days.reduce((sum, { events }) => sum + events.length, 0);
    const told = words.monthCount({ month: group.heading, count });
    return { start, end, name, words: told, href: `#${headingId(group)}` };
  });
}

function keyOf(start: number): string {
  const { year, month } = civilDate(start as DayNumber);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
