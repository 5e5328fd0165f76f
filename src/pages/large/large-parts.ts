import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import type { Labels } from '#session/large/use-labels.ts';
import type { Narrowed } from '#session/large/use-narrowed.ts';
import type { Loaded } from '#session/use-loaded.ts';
import type { OpenEvent } from '#session/use-open-event.ts';
import type { EventActions } from '../explore/use-actions.ts';
import type { OnFault } from './use-faults.ts';
import type { Fit } from '../explore/use-fit.ts';

/** What the parts of a large dataset's explore page have in common. */
export interface LargeParts {
  readonly table: ColumnTable;
  readonly shown: Narrowed;
  readonly actions: EventActions;
  readonly hrefs: Hrefs;
  readonly fit: Fit;
  readonly embedded: boolean;
  readonly onFault: OnFault;
  /** Of the open event. */
  readonly openRow: number | null;
}

/** And what a page as a whole knows besides, whether it shows all events or one. */
export interface LargePageParts extends LargeParts {
  readonly open: Loaded<OpenEvent>;
  /** The open event, once its title is there. */
  readonly event: EventRow | null;
  /** Titles that could not be had, of whichever part. */
  readonly fault: Labels['failed'];
}
