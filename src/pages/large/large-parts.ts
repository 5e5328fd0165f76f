import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import type { Narrowed } from '#session/large/use-narrowed.ts';
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
