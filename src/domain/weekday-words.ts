/** Days of the week, as the calendars of the browser name them. */
import { spokenLocale } from '#messages/say.ts';
import { MS_PER_DAY } from './calendar.ts';
import { formatter } from './point-words.ts';
import { type Weekday, WEEKDAYS } from './vocabulary.ts';

/** 5 January 1970. */
const SOME_MONDAY = 4;

/** `Wednesday` */
export function weekdayName(weekday: Weekday): string {
  const day = SOME_MONDAY + WEEKDAYS.indexOf(weekday);
  return formatter(spokenLocale(), { weekday: 'long' }).format(day * MS_PER_DAY);
}
