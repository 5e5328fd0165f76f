import type { DayNumber } from '#domain/calendar.ts';
import { earliestDay, isExactDay } from '#domain/event-date.ts';
import { type DateGroup, type DayGroup, headingId } from '#domain/list-groups.ts';
import { below, Heading, type HeadingLevel } from '#ui/heading.tsx';
import { DayHeading } from './day-heading.tsx';
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
        <div
          key={day.heading ?? group.key}
          className={`day day--${exactDay(day) === null ? 'words' : 'exact'}`}
        >
          <DayHeading words={day.heading} figure={figures ? exactDay(day) : null} level={below(level)} />
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

/** Where its date is one certain day. */
function exactDay({ events: [first] }: DayGroup): DayNumber | null {
  return first !== undefined && isExactDay(first.date) ? earliestDay(first.date) : null;
}
