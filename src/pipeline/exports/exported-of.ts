/** The dataset that was just made, as downloads tell it. */
import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { EventIndex } from '#domain/dataset/event-index.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import { eventTable } from '#domain/event-table.ts';
import type { Exported } from '#domain/exports/exported.ts';
import { TIMELINE_SCHEMA } from '#domain/exports/timeline-json.ts';
import type { Payload } from '../write/payload.ts';

/** Throws when the index does not hold together: that is a bug. */
export function exportedOf(
  index: Payload<EventIndex>,
  details: readonly EventDetail[],
  dataset: string,
): Exported {
  const table = eventTable({ format: DATASET_FORMAT, dataset, ...index });
  if (!table.ok) throw new Error(`The index does not hold together: ${JSON.stringify(table.error)}`);
  const detailOf = new Map(details.map((detail) => [detail.id, detail]));
  return {
    timeline: table.value.timeline,
    dataset,
    events: table.value.events.map((row) => {
      const detail = detailOf.get(row.id);
      if (!detail) throw new Error(`${row.id} has no details.`);
      return { row, detail };
    }),
    // The site's own address is not known: it works under any.
    addressOf: (id) => `../events/${id}/`,
    schema: TIMELINE_SCHEMA,
    view: null,
  };
}
