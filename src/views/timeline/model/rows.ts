/** How many rows each lane gets: where one more shows most. Decided for the story as it opens, so that no height changes under the reader. */
import { labelsIn, type Sight } from './label-room.ts';
import { place, type Placed, type Seat } from './place.ts';

/** Rows of all lanes together, and of one lane at most. */
export interface RowLimits {
  readonly total: number;
  readonly perLane: number;
}

/** One number for each lane, at least 1. */
export function allotRows(
  lanes: readonly (readonly Seat[])[],
  sight: Sight,
  { total, perLane }: RowLimits,
): readonly number[] {
  const rows = lanes.map(() => 1);
  const loss = lanes.map((seats) => Array.from({ length: perLane }, (_, i) => lossOf(seats, i + 1, sight)));
  for (let spare = total - lanes.length; spare > 0; spare--) {
    const lane = neediest(rows, loss);
    if (lane === null) break;
    rows[lane] = (rows[lane] ?? 1) + 1;
  }
  return rows;
}

/** The lane that gains most from one more row; null when none gains. */
function neediest(rows: readonly number[], loss: readonly (readonly number[])[]): number | null {
  const gains = rows.map((count, lane) => gainFrom(loss[lane] ?? [], count));
  const most = Math.max(0, ...gains);
  return most > 0 ? gains.indexOf(most) : null;
}

/** On average of as many more rows as pay best: the second may part what the first cannot. */
function gainFrom(loss: readonly number[], count: number): number {
  const now = loss[count - 1] ?? 0;
  return Math.max(0, ...loss.slice(count).map((then, more) => (now - then) / (more + 1)));
}

/** What is not told with so many rows: an event in a cluster weighs as three without a label, or six with half of one. */
function lossOf(seats: readonly Seat[], rowCount: number, sight: Sight): number {
  const placed = place(seats, rowCount).filter(({ from, to }) => from < sight.to && to > sight.from);
  let loss = 0;
  for (let row = 0; row < rowCount; row++) {
    const labels = labelsIn(
      placed.filter((mark) => mark.row === row),
      sight,
    );
    for (const [mark, label] of labels) loss += lossFor(mark, label.width);
  }
  return loss;
}

function lossFor({ seats: [seat, ...more] }: Placed, width: number): number {
  if (!seat || seat.wish === 0) return 0;
  if (more.length > 0) return 3 * (more.length + 1);
  return Math.min(1, Math.max(0, 1 - width / seat.wish));
}
