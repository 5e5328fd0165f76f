/** Entries on paper at most: some fifty pages. */
const MOST = 1000;

/** The rows that are printed. */
export function printable(rows: Uint32Array): Uint32Array {
  return rows.subarray(0, MOST);
}
