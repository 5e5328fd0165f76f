import { dated } from '#domain/columns/column-groups.ts';
import { earliestDay, isExactDay } from '#domain/event-date.ts';
import { dayHeading, headingId } from '#domain/list-groups.ts';
import { beforeStory } from '#messages/list.ts';
import { below, Heading, type HeadingLevel } from '#ui/heading.tsx';
import { DayHeading } from '../day-heading.tsx';
import { passedWords } from '../parts.ts';
import { isBeforeStory } from './before-story.ts';
import { countWords } from '#domain/count-words.ts';
import { LongEntry } from './long-entry.tsx';
import type { LongListProps } from './long-list-props.ts';
import type { MountedDay, MountedGroup } from './mounted.ts';

export interface RowsProps extends Omit<LongListProps, 'onWant'> {
  readonly level: HeadingLevel;
  /** The position whose index is 0, for what measures. */
  readonly begins: number;
  /** Takes each row as it comes into the page; undefined on paper. */
  readonly measure?: ((row: Element | null) => void) | undefined;
}

interface LongGroupProps extends RowsProps {
  readonly mounted: MountedGroup;
}

/** Those of a month's or a year's rows that are in the page. */
export function LongGroup({ mounted, ...rest }: LongGroupProps) {
  const { group, leads, gap, days } = mounted;
  const { storyBegins, begins, level, measure } = rest;
  const leading = leads === null ? undefined : leads - begins;
  const passed = leads === group.first ? passedWords(group.reached, group.from) : null;
  const part = leads === group.first && group.first === 0 && isBeforeStory(group, storyBegins);
  return (
    <div className="date-group" style={spaced(gap)}>
      {part && (
        <p className="list-part__name" data-leads={leading}>
          {beforeStory()}
        </p>
      )}
      {passed !== null && (
        <p className="date-group__gap" data-leads={leading}>
          {passed}
        </p>
      )}
      <Heading
        level={level}
        id={measure && headingId(group)}
        className={`date-group__heading${leads === null ? ' date-group__heading--continued' : ''}`}
        data-leads={leading}
      >
        <span className="date-group__label">
          {group.heading} <span className="date-group__count">{countWords(group.count)}</span>
        </span>
      </Heading>
      {days.map((day) => (
        <LongDay key={day.begins} group={group} mounted={day} {...rest} />
      ))}
    </div>
  );
}

interface LongDayProps extends RowsProps {
  readonly group: MountedGroup['group'];
  readonly mounted: MountedDay;
}

function LongDay({ group, mounted, ...rest }: LongDayProps) {
  const { rows, table, storyBegins, begins, level } = rest;
  const { date } = dated(table, rows[mounted.begins] ?? 0);
  const exact = isExactDay(date) && !isBeforeStory(group, storyBegins);
  const heading = (
    <DayHeading
      words={dayHeading(date, group.year)}
      figure={exact ? earliestDay(date) : null}
      level={below(level)}
    />
  );
  return (
    <div className={`day day--${exact ? 'exact' : 'words'}`} style={spaced(mounted.gap)}>
      {exact ? heading : <WordsAbove leads={mounted.leads} begins={begins} of={heading} />}
      <ol className="day__events">
        {mounted.rows.map(({ at, gap }) => (
          <LongItem key={rows[at]} at={at} gap={gap} day={mounted} {...rest} />
        ))}
      </ol>
    </div>
  );
}

interface WordsAboveProps extends Pick<MountedDay, 'leads'> {
  readonly begins: number;
  readonly of: React.ReactNode;
}

/** Words stand above, and take room there only where the day begins; further on they are told, and not shown. */
function WordsAbove({ leads, begins, of }: WordsAboveProps) {
  if (leads === null) return <div className="sr-only">{of}</div>;
  return <div data-leads={leads - begins}>{of}</div>;
}

interface LongItemProps extends RowsProps {
  readonly at: number;
  readonly gap: number;
  readonly day: MountedDay;
}

function LongItem({ at, gap, day, ...rest }: LongItemProps) {
  const { rows, begins, measure, eventAt, selected } = rest;
  const { table, hrefs, onSelect, onHover } = rest;
  const row = rows[at] ?? 0;
  return (
    <li
      ref={measure}
      data-index={at - begins}
      aria-posinset={at - day.begins + 1}
      aria-setsize={day.ends - day.begins}
      style={spaced(gap)}
    >
      <LongEntry
        table={table}
        row={row}
        event={eventAt(row)}
        selected={row === selected}
        hrefs={hrefs}
        onSelect={onSelect}
        onHover={onHover}
      />
    </li>
  );
}

function spaced(gap: number): React.CSSProperties | undefined {
  return gap > 0 ? { marginBlockStart: gap } : undefined;
}
