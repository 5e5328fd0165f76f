import { useMemo } from 'react';
import { figure } from '#domain/count-words.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { firstRows } from '#domain/columns/first-rows.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { useLabels } from '#session/large/use-labels.ts';
import { EventList } from '#views/list/event-list.tsx';

interface FirstEventsProps {
  readonly table: ColumnTable;
  readonly hrefs: Hrefs;
}

/** What the served page holds of the list: the story's first events, and the truth about the rest. */
export function FirstEvents({ table, hrefs }: FirstEventsProps) {
  const rows = useMemo(() => firstRows(table), [table]);
  const { eventAt } = useLabels(table, rows);
  const events = rows.map(eventAt).filter((event) => event !== undefined);
  return (
    <>
      <p className="first-events">
        These are the first {figure(events.length)} of {figure(table.size)} events. The search and all other
        events are on their way, and need JavaScript.
      </p>
      <EventList rows={events} storyBegins={table.timeline.span.from} selected={null} hrefs={hrefs} />
    </>
  );
}
