/** Events as numbers: per lane, sorted by start, so that how many begin in any stretch is the difference of two binary searches. */

export interface Lane {
  /** Minutes since 1970, ascending. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Each one's place among all events. */
  readonly rows: Int32Array;
}

/** What is known of all events, in order of start. */
export interface Columns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lanes: Uint8Array;
}

/** Cost: two passes over all rows. `keeps` decides by row. */
export function lanesOf(columns: Columns, count: number, keeps: (row: number) => boolean): readonly Lane[] {
  const kept: number[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < columns.starts.length; row++)
    if (keeps(row)) kept[columns.lanes[row] ?? 0]?.push(row);
  return kept.map((rows) => ({
    starts: Int32Array.from(rows, (row) => columns.starts[row] ?? 0),
    ends: Int32Array.from(rows, (row) => columns.ends[row] ?? 0),
    rows: Int32Array.from(rows),
  }));
}

/** The first place from `from` on whose value is not below. */
export function lowerBound(values: Int32Array, value: number, from = 0): number {
  let [low, high] = [from, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
