import { figure } from '#domain/count-words.ts';
import { useMemo } from 'react';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { firstRows } from '#domain/columns/first-rows.ts';
import { useLabels } from '#session/large/use-labels.ts';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import { EventList } from '#views/list/event-list.tsx';
import { StoryHead } from '../explore/story-head.tsx';

interface LargeOpeningProps {
  readonly table: ColumnTable;
}

/** What the page holds of a large dataset before its script has run: the story's first events, and the truth about the rest. */
export function LargeOpening({ table }: LargeOpeningProps) {
  const hrefs = useLargeHrefs();
  const rows = useMemo(() => firstRows(table), [table]);
  const { eventAt } = useLabels(table, rows);
  const events = rows.map(eventAt).filter((event) => event !== undefined);
  return (
    <div className="page explore">
      <StoryHead table={table} total={table.size} />
      <p className="large-opening__rest">
        These are the first {figure(events.length)} of {figure(table.size)} events of the story. The timeline,
        the search and all other events are on their way, and need JavaScript.
      </p>
      <div className="explore__body">
        <div className="explore__list">
          <EventList rows={events} storyBegins={table.timeline.span.from} selected={null} hrefs={hrefs} />
        </div>
      </div>
    </div>
  );
}
