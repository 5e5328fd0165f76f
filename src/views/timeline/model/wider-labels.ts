/** Labels of a drawing that is stretched: its marks move apart, and texts stay as they are. */
import { type Labels, labelsOf, NO_LABEL, type Sight } from './label-room.ts';
import type { Placed } from './place.ts';

/** @param factor of the width that the marks have their places for: 1 or more, so that none meets another */
export function widerLabels(placed: readonly Placed[], sight: Sight, factor: number): Labels {
  const stretched = placed.map((mark) => ({ ...mark, anchor: mark.anchor * factor }));
  const labels = labelsOf(stretched, { from: sight.from * factor, to: sight.to * factor });
  return new Map(placed.map((mark, i) => [mark, labelAt(labels, stretched[i])]));
}

function labelAt(labels: Labels, mark: Placed | undefined) {
  return (mark && labels.get(mark)) ?? NO_LABEL;
}
