/** What is shown, as downloads and paper tell it. In the browser alone. */
import type { EventDetail } from '#domain/dataset/event-details.ts';
import { edtfOf } from '#domain/edtf-of.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Exported } from '#domain/exports/exported.ts';
import { TIMELINE_SCHEMA } from '#domain/exports/timeline-json.ts';
import { heardDetail } from '#domain/lens/heard-detail.ts';
import { asAnywhere } from '../as-anywhere.ts';
import { addressOfView } from './address-of-view.ts';
import type { Parts } from './parts.ts';
import { isDatedAsToday } from './use-heard-event.ts';

/** What is heard of the events, where that is not all. */
export function exportedFrom(
  { table, today, shown, heard, hrefs }: Parts,
  details: ReadonlyMap<string, EventDetail>,
): Exported {
  const { timeline, dataset } = table;
  const events = shown.rows.flatMap((row) => {
    const detail = details.get(row.id);
    return detail ? [{ row, detail: heardOf(row, detail, { today, heard }) }] : [];
  });
  const isAll = heard === null && shown.rows.length === table.events.length;
  return {
    timeline,
    dataset,
    events,
    addressOf: (id) => asAnywhere(hrefs.event(id)),
    schema: asAnywhere(hrefs.file(TIMELINE_SCHEMA)),
    view: isAll ? null : { address: addressOfView(shown, heard), isHeard: heard !== null },
  };
}

/** Its author's text for the date says what all sources tell. */
function heardOf(
  row: EventRow,
  detail: EventDetail,
  { today, heard }: Pick<Parts, 'today' | 'heard'>,
): EventDetail {
  const known = today.events[today.rowOf.get(row.id) ?? -1];
  const told = heardDetail(detail, heard, isDatedAsToday(today, row));
  const isSame = JSON.stringify(row.date) === JSON.stringify(known?.date);
  return isSame ? told : { ...told, edtf: edtfOf(row.date) };
}
