/** Rows in ascending order of their key, those with the same key in the order given. O(rows + range of the keys): by counting, as there are few days. */
export function sortedBy(key: Int32Array, rows: Uint32Array): Uint32Array {
  const [least, greatest] = extremes(key, rows);
  if (rows.length === 0) return new Uint32Array(0);
  const place = new Uint32Array(greatest - least + 2);
  for (const row of rows) bump(place, (key[row] ?? 0) - least + 1);
  for (let at = 1; at < place.length; at++) place[at] = (place[at] ?? 0) + (place[at - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const at = (key[row] ?? 0) - least;
    sorted[place[at] ?? 0] = row;
    bump(place, at);
  }
  return sorted;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function extremes(key: Int32Array, rows: Uint32Array): readonly [number, number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const row of rows) {
    const value = key[row] ?? 0;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
