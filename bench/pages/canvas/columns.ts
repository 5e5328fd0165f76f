/** From what the page is given to columns of numbers, and titles beside them. */
import type { PlainEvent } from '../../events/plain-event.ts';
import { asked, givenEvents } from '../shared/given.ts';
import type { Columns } from './lanes.ts';

export interface Given {
  readonly columns: Columns;
  readonly titles: () => Promise<readonly string[]>;
}

export function columnsOf(events: readonly PlainEvent[]): Columns {
  return {
    starts: Int32Array.from(events, ({ start }) => start),
    ends: Int32Array.from(events, ({ end }) => end),
    lanes: Uint8Array.from(events, ({ lane }) => lane),
  };
}

/** As every other timeline is given them. */
export async function asJson(): Promise<Given> {
  const events = await givenEvents();
  const titles = events.map(({ title }) => title);
  return { columns: columnsOf(events), titles: () => Promise.resolve(titles) };
}

/** Ready to be drawn: starts, ends (4 bytes each) and lanes (1 byte) one after the other; titles come when all is drawn. */
export async function asColumns(): Promise<Given> {
  const response = await fetch(`../data/columns-${asked()}.bin`);
  const bytes = await response.arrayBuffer();
  const count = bytes.byteLength / 9;
  return {
    columns: {
      starts: new Int32Array(bytes, 0, count),
      ends: new Int32Array(bytes, 4 * count, count),
      lanes: new Uint8Array(bytes, 8 * count, count),
    },
    titles: async () => (await (await fetch(`../data/titles-${asked()}.json`)).json()) as readonly string[],
  };
}
