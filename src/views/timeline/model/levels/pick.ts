/** The column's values of these rows, in their order. A loop: `from` with a function takes several times as long. */
export function pick(column: Int32Array, rows: Uint32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = column[rows[at] ?? 0] ?? 0;
  return picked;
}

/** Those of the rows that are shown, in their order. */
export function shownOf(order: Uint32Array, shown: Uint8Array): Uint32Array {
  const kept = new Uint32Array(order.length);
  let count = 0;
  for (const row of order) if (shown[row] === 1) kept[count++] = row;
  return kept.subarray(0, count);
}

/** By row: 1 where it is among them. */
export function marksOf(rows: Uint32Array, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const row of rows) marks[row] = 1;
  return marks;
}
