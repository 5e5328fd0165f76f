/** All events of the dataset, as views ask for them. */
import type { EventTable } from '#domain/event-table.ts';
import { eventTableOptions } from '#queries/dataset-options.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';
import { useSession } from './session.tsx';

export function useTimeline(): Loaded<EventTable> {
  return useLoaded(eventTableOptions(useSession().dataset), 'timeline');
}
