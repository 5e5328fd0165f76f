import { civilDate } from '#domain/calendar.ts';
import { earliestDay, isExactDay } from '#domain/event-date.ts';
import { type DateGroup, type DayGroup, headingId } from '#domain/list-groups.ts';
import { below, Heading, type HeadingLevel } from '#ui/heading.tsx';
import { Entry, type EntryActions } from './entry.tsx';

interface DateGroupSectionProps extends EntryActions {
  readonly group: DateGroup;
  readonly gap: string | null;
  /** Whether certain days stand as figures, under a heading that names their month. */
  readonly figures: boolean;
  readonly selected: string | null;
  readonly level: HeadingLevel;
}

/** A month of the story, a year before it, or what has no date. */
export function DateGroupSection({
  group,
  gap,
  figures,
  selected,
  level,
  ...actions
}: DateGroupSectionProps) {
  return (
    <div className="date-group">
      {gap !== null && <p className="date-group__gap">{gap}</p>}
      <Heading level={level} id={headingId(group)} className="date-group__heading">
        {group.heading}
      </Heading>
      {group.days.map((day) => (
        <div key={day.heading ?? group.key} className={`day day--${isDayOfMonth(day) ? 'exact' : 'words'}`}>
          <DayHeading day={day} figures={figures} level={below(level)} />
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

interface DayHeadingProps {
  readonly day: DayGroup;
  readonly figures: boolean;
  readonly level: HeadingLevel;
}

/** A certain day may show its figure, as a calendar does; anything else shows its words. */
function DayHeading({ day, figures, level }: DayHeadingProps) {
  if (day.heading === null) return <span className="day__heading" />;
  const [first] = day.events;
  const on = first && figures && isDayOfMonth(day) ? earliestDay(first.date) : null;
  if (on === null) {
    return (
      <Heading level={level} className="day__heading">
        {day.heading}
      </Heading>
    );
  }
  const [weekday = ''] = day.heading.split(' ');
  return (
    <Heading level={level} className="day__heading">
      <span className="sr-only">{day.heading}</span>
      <span aria-hidden="true" className="day__figure">
        {civilDate(on).day}
      </span>
      <span aria-hidden="true" className="day__weekday">
        {weekday.slice(0, 3)}
        <span className="day__rest">{weekday.slice(3)}</span>
      </span>
    </Heading>
  );
}

function isDayOfMonth({ events: [first] }: DayGroup): boolean {
  return first !== undefined && isExactDay(first.date);
}
