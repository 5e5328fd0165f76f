import type { DayNumber } from '#domain/calendar.ts';
import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { HeadingLevel } from '#ui/heading.tsx';
import type { EntryActions } from '../entry.tsx';

/** Where a reader comes back to the list. */
export interface Arrival {
  /** Its entry is in the page from the start. */
  readonly row: number;
  /** Whether it stands at the top then, with focus; else nothing moves. */
  readonly lands: boolean;
}

export interface LongListProps extends EntryActions {
  readonly table: ColumnTable;
  /** Rows of the table that are shown, ascending, which is their order of date. */
  readonly rows: Uint32Array;
  /** The event of a row; undefined while its label has not come. Another function when labels have. */
  readonly eventAt: (row: number) => EventRow | undefined;
  /** Asks for the labels of rows: of those near the reader's place, or to be printed. Called again while they are missing. */
  readonly onWant: (rows: readonly number[]) => void;
  /** The first day of the story; years before it come first, and whole. */
  readonly storyBegins: DayNumber;
  /** The row of the open event; null if there is none. It may be one that is not shown. */
  readonly selected: number | null;
  /** Only as the list begins. */
  readonly arrival?: Arrival | null;
  /** The list has begun, and with it what the arrival asks for. */
  readonly onArrived?: () => void;
  readonly level?: HeadingLevel;
}
