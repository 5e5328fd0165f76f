/** As many rows as lanes have room for: some 400 pixels of drawing on a page, some 200 in a small frame. The same for all, and whatever the window. */
export function rowsPerLane(lanes: number, compact: boolean): number {
  if (compact) return lanes <= 1 ? 7 : 1;
  return Math.min(8, Math.max(2, Math.floor(16 / Math.max(1, lanes))));
}
