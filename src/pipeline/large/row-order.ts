/** The order of all events, as `domain/event-order.ts` has it: sorted on disk, but for those that follow others. */
import type { DayNumber } from '#domain/calendar.ts';
import { compare } from '#base/compare.ts';
import { dateOrder, type EventDate, latestDay } from '#domain/event-date.ts';
import { dateKey, inRowOrder, type Orderable, slotsOf } from '#domain/event-order.ts';
import type { Cell, Engine } from '../tables/engine.ts';
import { UNDATED } from './intake.ts';

export interface RowOrder {
  /** By row, the number of the event as it came in. */
  readonly seqs: Uint32Array;
  /** The row of each event, by that number. */
  readonly rows: Uint32Array;
  /** By row; null without a date. */
  readonly standsOn: (row: number) => DayNumber | null;
}

/** @param sequels all events that follow others or are followed; their dates take other events with them */
export async function rowOrder(
  engine: Engine,
  size: number,
  sequels: readonly Orderable[],
): Promise<RowOrder> {
  await movedDates(engine, sequels);
  await waitingEvents(engine, sequels);
  const seqs = new Uint32Array(size);
  const rows = new Uint32Array(size);
  const days = new Int32Array(size);
  let row = 0;
  for await (const chunk of engine.chunks(SORTED)) {
    for (const [seq, day] of chunk) {
      seqs[row] = Number(seq);
      rows[Number(seq)] = row;
      days[row++] = Number(day);
    }
  }
  const standsOn = (at: number): DayNumber | null => {
    const day = days[at] ?? UNDATED;
    return day === UNDATED ? null : (day as DayNumber);
  };
  return { seqs, rows, standsOn };
}

const SORTED = `
  SELECT e.seq, coalesce(m.day, e.day) AS stands
  FROM events e LEFT JOIN moved m ON m.key = e.key LEFT JOIN waiting w ON w.id = e.id
  ORDER BY stands, coalesce(m.first, e.first), coalesce(m.latest, e.latest), coalesce(m.anchor, e.key), coalesce(m.step, 0),
    coalesce(w.anchor, e.id), coalesce(w.step, 0), e.seq`;

/** What a date is sorted by. */
type Place = readonly [day: number, first: number, latest: number, anchor: string, step: number];

/** Dates that do not stand where they would by themselves. */
async function movedDates(engine: Engine, sequels: readonly Orderable[]): Promise<void> {
  const filling = await engine.table('moved', {
    key: 'VARCHAR',
    day: 'INTEGER',
    first: 'INTEGER',
    latest: 'INTEGER',
    anchor: 'VARCHAR',
    step: 'INTEGER',
  });
  const slots = slotsOf(sequels);
  let last: Place | null = null;
  let key = '';
  for (const { id, date } of inRowOrder(sequels)) {
    const slot = slots.get(id);
    if (!slot || slot.key === key) continue;
    key = slot.key;
    const own = placeOf(date, slot.day);
    // It has waited for the one before, which stands behind where it would stand: it comes right after.
    const place: Place =
      last && isBehind(last, own) ? [last[0], last[1], last[2], last[3], last[4] + 1] : own;
    if (slot.after.size > 0) filling.add([dateKey(date), ...place]);
    last = place;
  }
  filling.finish();
}

function placeOf(date: EventDate, day: number): Place {
  const first = dateOrder(date);
  if (first === Infinity) return [UNDATED, UNDATED, UNDATED, dateKey(date), 0];
  return [day, first, latestDay(date) ?? UNDATED, dateKey(date), 0];
}

function isBehind(place: Place, other: Place): boolean {
  for (const [i, value] of place.entries()) {
    const order = compare<Cell & (string | number)>(value, other[i] ?? 0);
    if (order !== 0) return order > 0;
  }
  return false;
}

/** Events that wait for others of their own date, which come after them by their ids. */
async function waitingEvents(engine: Engine, sequels: readonly Orderable[]): Promise<void> {
  const filling = await engine.table('waiting', { id: 'VARCHAR', anchor: 'VARCHAR', step: 'INTEGER' });
  let last = { key: '', anchor: '', step: 0 };
  for (const { id, date } of inRowOrder(sequels)) {
    const key = dateKey(date);
    const waits = key === last.key && id < last.anchor;
    last = waits ? { ...last, step: last.step + 1 } : { key, anchor: id, step: 0 };
    if (waits) filling.add([id, last.anchor, last.step]);
  }
  filling.finish();
}
