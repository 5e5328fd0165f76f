/** What downloads are made of, from drawn events and details. */
import type { Exported } from '#domain/exports/exported.ts';
import { detailOf } from './detail-of.ts';
import { timelineOf } from './timeline-of.ts';

/** @param details of each event, as `detailOf` reads them */
export function exportedOf(
  timeline: string,
  details: readonly string[],
  overrides: Partial<Exported> = {},
): Exported {
  const table = timelineOf(timeline);
  const detailById = new Map(details.map((text) => detailOf(text)).map((detail) => [detail.id, detail]));
  return {
    timeline: table.timeline,
    dataset: table.dataset,
    events: table.events.map((row) => {
      const detail = detailById.get(row.id);
      if (!detail) throw new Error(`Test notation: ${row.id} has no details.`);
      return { row, detail };
    }),
    addressOf: (id) => `https://example.org/events/${id}/`,
    schema: 'timeline.schema.json',
    view: null,
    ...overrides,
  };
}
