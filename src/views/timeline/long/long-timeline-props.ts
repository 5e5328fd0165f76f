import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { TimelineProps } from '../timeline-props.ts';

export interface LongTimelineProps extends Omit<TimelineProps, 'events' | 'all'> {
  readonly table: ColumnTable;
  /** Of the events that are shown, ascending. Another array whenever others are. */
  readonly rows: Uint32Array;
  /** Row of the open event; null while it is not known. */
  readonly selectedRow: number | null;
  /** Undefined while its title has not come. Another function whenever more have. */
  readonly eventAt: (row: number) => EventRow | undefined;
  /** Titles of these rows are about to be shown. Told again until `eventAt` knows them. */
  readonly onWant: (rows: readonly number[]) => void;
}
