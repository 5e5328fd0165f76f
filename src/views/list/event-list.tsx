import { memo, useMemo, useRef } from 'react';
import type { DayNumber } from '#domain/calendar.ts';
import type { EventRow } from '#domain/event-table.ts';
import { groupByDate } from '#domain/list-groups.ts';
import * as words from '#messages/list.ts';
import { below, type HeadingLevel } from '#ui/heading.tsx';
import { DateGroupSection } from './date-group.tsx';
import type { EntryActions } from './entry.tsx';
import { JumpList } from './jump-list.tsx';
import { LIST_TITLE_ID } from './list-head.tsx';
import { partsOf } from './parts.ts';
import { useHeadingReached } from './use-heading-reached.ts';
import { useSelectedInView } from './use-selected-in-view.ts';
import './list.css';
import './rail.css';

interface EventListProps extends EntryActions {
  /** What is shown, in order of date. */
  readonly rows: readonly EventRow[];
  /** The first day of the story; years before it come first, and apart. */
  readonly storyBegins: DayNumber;
  readonly selected: string | null;
  /** What a reader has opened the selected one from; null where it was the address that the page came with. Always the same function. */
  readonly opened: () => object | null;
  /** Whether these are all events of the sources. */
  readonly whole: boolean;
  /** Of the title that names it. */
  readonly level?: HeadingLevel;
}

/** Rows; fewer are laid out at once in no time. */
const LONG = 24;

/**
 * All that is shown, in order of date, under months and days: complete and readable by itself. Remembered, since the page
 * is rendered anew for every movement of the timeline, which changes nothing here.
 */
export const EventList = memo(function EventList(props: EventListProps) {
  const { rows, storyBegins, selected, opened, whole, level = 2, ...actions } = props;
  const list = useRef<HTMLElement>(null);
  useSelectedInView(list, selected, opened);
  useHeadingReached();
  const parts = useMemo(() => partsOf(groupByDate(rows, storyBegins), storyBegins), [rows, storyBegins]);
  return (
    <section
      ref={list}
      className={rows.length > LONG ? 'event-list event-list--long' : 'event-list'}
      aria-labelledby={LIST_TITLE_ID}
    >
      <JumpList parts={parts} />
      {parts.map((part) => (
        <div key={part.name} className={`list-part list-part--${part.name}`}>
          {part.name === 'before' && <p className="list-part__name">{words.beforeStory()}</p>}
          {part.groups.map((placed) => (
            <DateGroupSection
              key={placed.group.key}
              {...placed}
              whole={whole}
              figures={part.name === 'story'}
              selected={selected}
              level={below(level)}
              {...actions}
            />
          ))}
        </div>
      ))}
    </section>
  );
});
