/** Finds the room for labels beside placed marks, so that no label meets another, or another's shape. Pixels throughout. */
import { LABEL_START, type Placed, SHAPE_ROOM, shapeEnd } from './place.ts';

export interface Label {
  /** Pixels it may take, from where it starts; a longer text is cut with an ellipsis. 0: no room, shown on hover and focus only. */
  readonly width: number;
  readonly side: 'right' | 'left';
}

/** A label narrower than this tells nothing: the shape then stands alone. */
const LEAST_LABEL = 84;
const GAP = 8;
/** Labels stand on the right; on the left only for so much more of the text. */
const WORTH_TURNING = 40;

/** What of the axis is in view: a label that would leave it on the right turns to the left, and one whose shape is out of view stays out, too. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

export type Labels = ReadonlyMap<Placed, Label>;

export const NO_LABEL: Label = { width: 0, side: 'right' };

/** Labels for what has been placed, row by row. */
export function labelsOf(placed: readonly Placed[], sight: Sight): Labels {
  const rows = [...new Set(placed.map(({ row }) => row))];
  const inRow = (row: number) => placed.filter((mark) => mark.row === row);
  return new Map(rows.flatMap((row) => [...labelsIn(inRow(row), sight)]));
}

/** A label for each mark of one row; those of clusters have no width. */
export function labelsIn(row: readonly Placed[], sight: Sight): Labels {
  const labels = new Map<Placed, Label>();
  let taken = -Infinity;
  for (const mark of row.toSorted((a, b) => a.anchor - b.anchor)) {
    const label = labelOf(mark, row, taken, sight);
    labels.set(mark, label);
    const reach = label.side === 'right' && label.width > 0 ? mark.anchor + LABEL_START + label.width : 0;
    taken = Math.max(shapeEnd(mark), reach);
  }
  return labels;
}

function labelOf(mark: Placed, row: readonly Placed[], taken: number, sight: Sight): Label {
  const [seat] = mark.seats;
  const none: Label = {
    width: 0,
    side: mark.anchor > sight.from + 0.6 * (sight.to - sight.from) ? 'left' : 'right',
  };
  if (!seat || mark.seats.length > 1) return none;
  const right = Math.min(seat.text, endOfRoom(mark, row, sight) - mark.anchor - LABEL_START - GAP);
  const left = Math.min(seat.text, mark.anchor - LABEL_START - GAP - startOfRoom(mark, row, taken, sight));
  const best: Label =
    left > right + WORTH_TURNING && right < seat.wish
      ? { width: left, side: 'left' }
      : { width: right, side: 'right' };
  return best.width >= Math.min(seat.text, LEAST_LABEL) ? best : none;
}

function endOfRoom(mark: Placed, row: readonly Placed[], sight: Sight): number {
  const ahead = row.filter((other) => other.anchor > mark.anchor).map(({ anchor }) => anchor - SHAPE_ROOM);
  return Math.min(edgeAhead(mark, sight), ...ahead);
}

/** Up to the edge of what is in view; those that stand before it end well before it. */
function edgeAhead({ anchor }: Placed, { from, to }: Sight): number {
  if (anchor < from) return from;
  return anchor < to ? to + GAP : Infinity;
}

function startOfRoom(mark: Placed, row: readonly Placed[], taken: number, sight: Sight): number {
  const behind = row.filter((other) => other.anchor < mark.anchor).map(shapeEnd);
  return Math.max(taken, mark.anchor < sight.to ? sight.from : sight.to, ...behind);
}
