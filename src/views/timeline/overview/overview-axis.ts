import type { Limits } from '../model/bounds.ts';
import type { Stretch } from '../model/stretch.ts';
import type { View } from '../use-view.ts';

/** The axis, and how its window is moved: anywhere within the limits, also beyond what is drawn. */
export interface OverviewAxis extends Limits, Pick<View, 'go' | 'destination' | 'view' | 'asked'> {
  /** What the strip draws of the axis. */
  readonly reach: Stretch;
  /** Pixels of the drawing, and so of the strip. */
  readonly chart: { readonly width: number };
}
