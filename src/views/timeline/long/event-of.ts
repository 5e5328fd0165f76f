import { columnRow } from '#domain/columns/column-row.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { LongTimelineProps } from './long-timeline-props.ts';

type Known = Pick<LongTimelineProps, 'table' | 'eventAt'>;

/** The event; while its title has not come, all else of it, with an empty title and an id that no event has. */
export function eventOf({ table, eventAt }: Known): (row: number) => EventRow {
  return (row) => eventAt(row) ?? columnRow(table, row, { id: `~${String(row)}`, title: '' });
}
