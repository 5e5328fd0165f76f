import type { Limits } from '../model/bounds.ts';
import type { View } from '../use-view.ts';

/** The axis, and how its window is moved. */
export interface OverviewAxis extends Limits, Pick<View, 'go' | 'destination'> {
  /** Pixels of the drawing, and so of the strip. */
  readonly chart: { readonly width: number };
}
