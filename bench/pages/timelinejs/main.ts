/** TimelineJS3, as its own documentation puts it into a page, given every event. */
import { civilDate, type DayNumber } from '#domain/calendar.ts';
import { MINUTES_PER_DAY, type PlainEvent } from '../../events/plain-event.ts';
import { givenEvents } from '../shared/given.ts';

interface TimelineJsDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

declare const TL: {
  readonly Timeline: new (id: string, data: object, options: object) => object;
};

const events = await givenEvents();
Object.assign(window, {
  timeline: new TL.Timeline(
    'stage',
    { events: events.map(slideOf) },
    // Without a font its style sheet would come from another host.
    { font: null, script_path: './js/', hash_bookmark: false },
  ),
});

function slideOf({ id, title, start, end, lane }: PlainEvent): object {
  return {
    unique_id: id,
    group: `Lane ${String(lane + 1)}`,
    text: { headline: title.replaceAll('&', '&amp;').replaceAll('<', '&lt;') },
    start_date: dateOf(start),
    ...(end > start && { end_date: dateOf(end) }),
  };
}

function dateOf(minutes: number): TimelineJsDate {
  const inDay = minutes % MINUTES_PER_DAY;
  const date = civilDate(Math.floor(minutes / MINUTES_PER_DAY) as DayNumber);
  return { ...date, hour: Math.floor(inDay / 60), minute: inDay % 60 };
}
