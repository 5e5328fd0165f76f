import type { EventTable } from '#domain/event-table.ts';
import type { Heard } from '#domain/lens/lens.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import type { Shown } from '#session/use-shown.ts';
import type { EventActions } from './use-actions.ts';
import type { Fit } from './use-fit.ts';

/** What the parts of the explore page have in common. */
export interface Parts {
  readonly table: EventTable;
  /** All that is known, where `table` is what is heard. */
  readonly today: EventTable;
  readonly shown: Shown;
  readonly actions: EventActions;
  readonly hrefs: Hrefs;
  readonly fit: Fit;
  readonly embedded: boolean;
  /** What is heard, where that is not all. */
  readonly heard: Heard | null;
  /** The open event's id. */
  readonly selected: string | null;
}
