/** How high lanes are, in pixels: as the stylesheet has it, whoever draws them. */
export interface LaneHeights {
  /** Of a row, and of what a lane has below its rows. */
  readonly row: number;
  readonly pad: number;
  /** What stays free above the first row. */
  readonly top: number;
  /** What numbers take in a lane of one row; 0 where no lane has so few. */
  readonly counts: number;
}

export function laneHeight({ row, pad }: LaneHeights, rows: number): number {
  return rows * row + pad;
}

/** Of that, what stays free above the bars: the first row, or, of a single one, the room of its numbers. */
export function headroom({ row, top, counts }: LaneHeights, rows: number): number {
  return (rows > 1 ? row : counts) + top;
}
