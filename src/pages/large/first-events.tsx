import type { ColumnTable } from '#domain/columns/column-table.ts';
import { firstRows } from '#domain/columns/first-rows.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { useLabels } from '#session/large/use-labels.ts';
import { OpeningList } from '#views/list/long/opening-list.tsx';

interface FirstEventsProps {
  readonly table: ColumnTable;
  readonly rows: Uint32Array;
  readonly hrefs: Hrefs;
}

/**
 * What the served page holds of the list: the first events, and the truth about the rest. Laid out as it will be once the script runs, so that a
 * reader who has begun to read can read on.
 */
export function FirstEvents({ table, rows, hrefs }: FirstEventsProps) {
  const { eventAt } = useLabels(table);
  return (
    <OpeningList
      table={table}
      rows={rows}
      first={firstRows(table).length}
      eventAt={eventAt}
      onWant={ignore}
      storyBegins={table.timeline.span.from}
      selected={null}
      hrefs={hrefs}
    />
  );
}

function ignore(): void {
  // Without a script nothing more can be asked for.
}
