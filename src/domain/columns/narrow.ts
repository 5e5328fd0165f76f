/** Filters over columns: which events are left, and what each choice would give. The meaning is that of `apply-filters.ts` and `facet-counts.ts`. */
import { onceEach } from '#base/once-each.ts';
import { askedDays, wantsAll } from '../apply-filters.ts';
import type { ValueCounts } from '../facet-counts.ts';
import { type Facet, FACETS, type Filters } from '../filters.ts';
import type { ColumnTable } from './column-table.ts';
import type { Codes } from './event-columns.ts';

export interface Narrowed {
  /** Rows that are left, ascending. */
  readonly rows: Uint32Array;
  /** As `FacetChoice.count` has it. */
  readonly counts: ValueCounts;
}

interface Test {
  readonly facet: Facet;
  readonly codes: Codes;
  /** By code: 1 where it passes. */
  readonly passes: Uint8Array;
}

/**
 * One pass over the columns: of 100 000 events about two milliseconds.
 * @param found rows that have the words of `filters.q`, ascending; null while that is not known, or without words
 */
export function narrow(table: ColumnTable, filters: Filters, found: Uint32Array | null): Narrowed {
  const tests = FACETS.filter((facet) => filters.facets[facet].length > 0).map((facet) =>
    testOf(table, facet, filters),
  );
  const failed = failures(table.size, tests);
  dropOutside(failed, table, filters);
  if (found) dropAllBut(failed, found);
  const rows = passing(failed);
  if (rows.length === table.size) return everything(table);
  const addAlone = (facet: Facet, counts: Uint32Array) => {
    const alone = tests.findIndex((test) => test.facet === facet) + 1;
    if (alone > 0 && !wantsAll(filters, facet)) addFailed(counts, table.facets[facet].codes, failed, alone);
  };
  return { rows, counts: countValues(table, rows, addAlone) };
}

/** How many events have each value, without any filter. */
export function totals(table: ColumnTable): ValueCounts {
  return everything(table).counts;
}

/** What is made of all rows is so made once, and is there when the last filter goes. */
const everything = onceEach((table: ColumnTable): Narrowed => {
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  return { rows, counts: countValues(table, rows) };
});

function testOf({ facets }: ColumnTable, facet: Facet, filters: Filters): Test {
  const { codes, values } = facets[facet];
  const chosen = filters.facets[facet];
  const all = wantsAll(filters, facet);
  const passes = values.map((set) => {
    const has = (value: string) => set.includes(value);
    return (all ? chosen.every(has) : chosen.some(has)) ? 1 : 0;
  });
  return { facet, codes, passes: Uint8Array.from(passes) };
}

/** Failed by more than one facet, or by something that is none. */
const OUT = 0xff;

/** By row: 0 passed, n the nth test alone failed, `OUT` several did. */
function failures(size: number, tests: readonly Test[]): Uint8Array {
  const failed = new Uint8Array(size);
  for (const [at, { codes, passes }] of tests.entries()) {
    for (let row = 0; row < size; row++) {
      if (passes[codes[row] ?? 0] === 0) failed[row] = failed[row] === 0 ? at + 1 : OUT;
    }
  }
  return failed;
}

/** An event without a date may fall within any range. */
function dropOutside(failed: Uint8Array, { earliest, latest }: ColumnTable, filters: Filters): void {
  const { from, to } = askedDays(filters);
  if (from === -Infinity && to === Infinity) return;
  for (let row = 0; row < failed.length; row++) {
    if ((earliest[row] ?? 0) > to || (latest[row] ?? 0) < from) failed[row] = OUT;
  }
}

function dropAllBut(failed: Uint8Array, found: Uint32Array): void {
  let next = 0;
  for (let row = 0; row < failed.length; row++) {
    if (found[next] === row) next++;
    else failed[row] = OUT;
  }
}

function passing(failed: Uint8Array): Uint32Array {
  let left = 0;
  for (const code of failed) if (code === 0) left++;
  const rows = new Uint32Array(left);
  let at = 0;
  for (let row = 0; row < failed.length; row++) if (failed[row] === 0) rows[at++] = row;
  return rows;
}

/**
 * Of the rows that are left: the fewer they are, the less it costs.
 * @param add counts in by code what is not left, but would be with another choice of the facet
 */
function countValues(
  { facets }: ColumnTable,
  rows: Uint32Array,
  add: (facet: Facet, counts: Uint32Array) => void = () => undefined,
): ValueCounts {
  const countOf = (facet: Facet): ReadonlyMap<string, number> => {
    const { codes, values } = facets[facet];
    const byCode = histogram(codes, values.length, rows);
    add(facet, byCode);
    return byValue(byCode, values);
  };
  return {
    country: countOf('country'),
    actor: countOf('actor'),
    category: countOf('category'),
    source: countOf('source'),
    place: countOf('place'),
    status: countOf('status'),
    backing: countOf('backing'),
    voice: countOf('voice'),
  };
}

/** Rows of each code. */
function histogram(codes: Codes, length: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(length);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** Those too that only the test `alone` failed. */
function addFailed(counts: Uint32Array, codes: Codes, failed: Uint8Array, alone: number): void {
  for (let row = 0; row < failed.length; row++) {
    if (failed[row] !== alone) continue;
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

function byValue(counts: Uint32Array, values: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  for (const [code, set] of values.entries()) {
    const count = counts[code] ?? 0;
    if (count > 0) for (const value of set) byName.set(value, (byName.get(value) ?? 0) + count);
  }
  return byName;
}
