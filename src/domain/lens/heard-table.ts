/** The table of events as the heard sources could tell it. */
import { inBestOrder } from '../event-order.ts';
import type { EventRow, EventTable } from '../event-table.ts';
import { heardDate } from './heard-date.ts';
import { heardStatus, originsOf } from './heard-status.ts';
import type { Heard } from './lens.ts';
import type { EventTestimony, Testimonies } from './testimony.ts';

/**
 * Events that no heard source supports are gone; of the others, sources, counts, status and date are worked out anew, and rows
 * counted anew. Who and where, and the title, stay as they are: the dataset does not say which source they come from.
 */
export function heardTable(table: EventTable, testimonies: Testimonies, heard: Heard): EventTable {
  const told = table.events.flatMap((row) => {
    const testimony = testimonies.get(row.id);
    return testimony && isTold(testimony, heard) ? [heardRow(row, testimony, heard)] : [];
  });
  const events = inBestOrder(told).map(({ event, day }, row) => ({ ...event, row, standsOn: day }));
  return { ...table, events, rowOf: new Map(events.map(({ id, row }) => [id, row])) };
}

/** True when a heard source says that it happened, or was said or planned. */
export function isTold({ evidence }: EventTestimony, { sources }: Heard): boolean {
  return evidence.some(({ source, stance }) => stance === 'supports' && sources.has(source));
}

function heardRow(row: EventRow, testimony: EventTestimony, heard: Heard): EventRow {
  const evidence = testimony.evidence.filter(({ source }) => heard.sources.has(source));
  const supports = evidence.filter(({ stance }) => stance === 'supports');
  const supporting = new Set(supports.map(({ source }) => source));
  const voices = new Set(supports.map(({ attribution }) => attribution));
  return {
    ...row,
    status: heardStatus(row.status, testimony.evidence, evidence),
    date: heardDate(row, testimony, heard),
    sources: row.sources.filter(({ id }) => heard.sources.has(id)),
    outlets: row.outlets.filter(({ id }) => supporting.has(id)),
    origins: originsOf(evidence).size,
    voices: row.voices.filter((voice) => voices.has(voice)),
    evidence: evidence.length,
    conflicts: testimony.conflicts.filter((accounts) => isHeardConflict(accounts, heard)).length,
  };
}

/** It takes two accounts to differ. */
function isHeardConflict(accounts: readonly string[], { sources }: Heard): boolean {
  return accounts.filter((source) => sources.has(source)).length > 1;
}
