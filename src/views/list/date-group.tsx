import { Fragment } from 'react';
import type { DayNumber } from '#domain/calendar.ts';
import { earliestDay, isExactDay } from '#domain/event-date.ts';
import { type DayGroup, headingId } from '#domain/list-groups.ts';
import { below, Heading, type HeadingLevel } from '#ui/heading.tsx';
import { DayHeading } from './day-heading.tsx';
import { Entry, type EntryActions } from './entry.tsx';
import type { PlacedGroup } from './parts.ts';
import { Quiet } from './quiet.tsx';

interface DateGroupSectionProps extends EntryActions, PlacedGroup {
  /** Whether nothing is left out of the list. */
  readonly whole: boolean;
  /** Whether certain days stand as figures, under a heading that names their month. */
  readonly figures: boolean;
  readonly selected: string | null;
  readonly level: HeadingLevel;
}

/** A month of the story, a year before it, or what has no date. */
export function DateGroupSection({
  group,
  days,
  gap,
  whole,
  figures,
  selected,
  level,
  ...actions
}: DateGroupSectionProps) {
  return (
    <div className="date-group">
      {gap !== null && <p className="date-group__gap">{gap}</p>}
      {figures && <Quiet before={days[0]} whole={whole} />}
      <Heading level={level} id={headingId(group)} className="date-group__heading">
        {group.heading}
      </Heading>
      {days.map(({ day, ...before }, at) => (
        <Fragment key={day.heading ?? group.key}>
          {figures && at > 0 && <Quiet before={before} whole={whole} />}
          <div className={`day day--${exactDay(day) === null ? 'words' : 'exact'}`}>
            <DayHeading words={day.heading} figure={figures ? exactDay(day) : null} level={below(level)} />
            <ol className="day__events">
              {day.events.map((event) => (
                <li key={event.id}>
                  <Entry event={event} selected={event.id === selected} {...actions} />
                </li>
              ))}
            </ol>
          </div>
        </Fragment>
      ))}
    </div>
  );
}

/** Where its date is one certain day. */
function exactDay({ events: [first] }: DayGroup): DayNumber | null {
  return first !== undefined && isExactDay(first.date) ? earliestDay(first.date) : null;
}
