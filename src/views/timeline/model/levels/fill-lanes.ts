/** Deals the shown events out to their lanes, and within these by category, in each of the orders that lanes keep. No sorting: the orders are the table's. */
import type { ColumnTable } from '#domain/columns/column-table.ts';
import { CATEGORIES } from '#domain/vocabulary.ts';
import type { Grouping } from './grouping.ts';
import { marksOf } from './pick.ts';
import type { TableDays } from './table-days.ts';

/** Lists dealt out of one, one for each lane, or for each category of each lane. */
class Piles<T extends Int32Array | Uint32Array> {
  readonly #all: T;
  /** Where each begins, and the end of the last. */
  readonly #starts: Uint32Array;
  readonly #next: Uint32Array;

  constructor(sizes: Uint32Array, make: (length: number) => T) {
    this.#starts = new Uint32Array(sizes.length + 1);
    for (const [pile, size] of sizes.entries()) this.#starts[pile + 1] = (this.#starts[pile] ?? 0) + size;
    this.#next = this.#starts.slice();
    this.#all = make(this.#starts[sizes.length] ?? 0);
  }

  deal(pile: number, value: number): void {
    const at = this.#next[pile] ?? 0;
    this.#all[at] = value;
    this.#next[pile] = at + 1;
  }

  of(pile: number): T {
    return this.#all.subarray(this.#starts[pile], this.#starts[pile + 1]) as T;
  }
}

/** By lane: `rows` by anchor, `starts`, `ends`. By `lane * CATEGORIES.length + category`: the others. */
export interface Filled {
  readonly rows: Piles<Uint32Array>;
  readonly starts: Piles<Int32Array>;
  readonly ends: Piles<Int32Array>;
  readonly anchors: Piles<Int32Array>;
  readonly exact: Piles<Int32Array>;
  readonly looseByFrom: Piles<Uint32Array>;
  readonly looseByTo: Piles<Uint32Array>;
}

const KINDS = CATEGORIES.length;
const signed = (length: number) => new Int32Array(length);
const unsigned = (length: number) => new Uint32Array(length);

export function fillLanes(
  { columns, size }: ColumnTable,
  days: TableDays,
  rows: Uint32Array,
  grouping: Grouping,
): Filled {
  const shown = marksOf(rows, size);
  const { lanesOf, codes, lanes } = grouping;
  const each = (order: Uint32Array, deal: (row: number, lane: number, kind: number) => void) => {
    for (const row of order) {
      if (shown[row] === 0) continue;
      for (const lane of lanesOf[codes[row] ?? 0] ?? [])
        deal(row, lane, lane * KINDS + (columns.category[row] ?? 0));
    }
  };
  const count = (order: Uint32Array) => {
    const counts = new Uint32Array(lanes.length * KINDS);
    each(order, (_row, _lane, kind) => {
      counts[kind] = (counts[kind] ?? 0) + 1;
    });
    return counts;
  };
  const [all, loose] = [count(days.byAnchor), count(days.looseByFrom)];
  const exact = all.map((n, kind) => n - (loose[kind] ?? 0));
  const inLanes = inEachLane(all, lanes.length);
  const filled: Filled = {
    rows: new Piles(inLanes, unsigned),
    starts: new Piles(inLanes, signed),
    ends: new Piles(inLanes, signed),
    anchors: new Piles(all, signed),
    exact: new Piles(exact, signed),
    looseByFrom: new Piles(loose, unsigned),
    looseByTo: new Piles(loose, unsigned),
  };
  each(days.byAnchor, (row, lane, kind) => {
    const anchor = days.anchor[row] ?? 0;
    filled.rows.deal(lane, row);
    filled.anchors.deal(kind, anchor);
    if ((days.to[row] ?? 0) - (days.from[row] ?? 0) === 1) filled.exact.deal(kind, anchor);
  });
  each(days.byStart, (row, lane) => {
    filled.starts.deal(lane, days.start[row] ?? 0);
  });
  each(days.byEnd, (row, lane) => {
    filled.ends.deal(lane, days.end[row] ?? 0);
  });
  each(days.looseByFrom, (row, _lane, kind) => {
    filled.looseByFrom.deal(kind, row);
  });
  each(days.looseByTo, (row, _lane, kind) => {
    filled.looseByTo.deal(kind, row);
  });
  return filled;
}

function inEachLane(byKind: Uint32Array, lanes: number): Uint32Array {
  return new Uint32Array(lanes).map((_, lane) =>
    byKind.subarray(lane * KINDS, (lane + 1) * KINDS).reduce((sum, count) => sum + count, 0),
  );
}
