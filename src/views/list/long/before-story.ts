import { civilDate, type DayNumber } from '#domain/calendar.ts';
import type { ListPlace } from '#domain/list-groups.ts';

/** Whether a group lies in the years before the story, which are not divided into months. */
export function isBeforeStory({ year }: Pick<ListPlace, 'year'>, storyBegins: DayNumber): boolean {
  return year !== null && year < civilDate(storyBegins).year;
}
