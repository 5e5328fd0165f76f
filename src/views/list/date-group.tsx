import { civilDate } from '#domain/calendar.ts';
import { earliestDay, isExactDay } from '#domain/event-date.ts';
import type { DateGroup, DayGroup } from '#domain/list-groups.ts';
import { below, Heading, type HeadingLevel } from '#ui/heading.tsx';
import { Entry, type EntryActions } from './entry.tsx';

interface DateGroupSectionProps extends EntryActions {
  readonly group: DateGroup;
  readonly gap: string | null;
  readonly selected: string | null;
  readonly level: HeadingLevel;
}

/** A month of the story, a year before it, or what has no date. */
export function DateGroupSection({ group, gap, selected, level, ...actions }: DateGroupSectionProps) {
  return (
    <div className="date-group">
      {gap !== null && <p className="date-group__gap">{gap}</p>}
      <Heading level={level} className="date-group__heading">
        {group.heading}
      </Heading>
      {group.days.map((day) => (
        <div key={day.heading ?? group.key} className={`day day--${isDayOfMonth(day) ? 'exact' : 'words'}`}>
          <DayHeading day={day} level={below(level)} />
          <ol className="day__events">
            {day.events.map((event) => (
              <li key={event.id}>
                <Entry event={event} selected={event.id === selected} {...actions} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

/** A certain day shows its figure, as a calendar does; anything else shows its words. */
function DayHeading({ day, level }: { readonly day: DayGroup; readonly level: HeadingLevel }) {
  if (day.heading === null) return <span className="day__heading" />;
  const [first] = day.events;
  const on = first && isDayOfMonth(day) ? earliestDay(first.date) : null;
  if (on === null) {
    return (
      <Heading level={level} className="day__heading">
        {day.heading}
      </Heading>
    );
  }
  const [weekday = '', ...rest] = day.heading.split(' ');
  return (
    <Heading level={level} className="day__heading">
      <span className="sr-only">{day.heading}</span>
      <span aria-hidden="true" className="day__figure">
        {civilDate(on).day}
      </span>
      <span aria-hidden="true" className="day__weekday">
        {weekday}
        <span className="day__month"> {rest.slice(1).join(' ')}</span>
      </span>
    </Heading>
  );
}

function isDayOfMonth({ events: [first] }: DayGroup): boolean {
  return first !== undefined && isExactDay(first.date);
}
