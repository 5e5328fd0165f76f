import type { EventTable } from '#domain/event-table.ts';
import type { OpenEvent } from '#session/use-open-event.ts';
import { useTitle } from '../use-title.ts';

/** Names what is open. */
export function usePageTitle({ timeline }: EventTable, open: OpenEvent): void {
  useTitle(open.kind === 'event' ? `${open.row.title} · ${timeline.title}` : timeline.title);
}
