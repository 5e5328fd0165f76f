/** The bars under the items as a picture that does not move: what the served page has, and what stands until the canvas has come. */
import type { Category } from '#domain/vocabulary.ts';
import { DensityMemory } from '../model/levels/density.ts';
import type { Stretch } from '../model/stretch.ts';
import { type Band, barEdges, barRange, eachBar } from './bars.ts';
import { type Bins, binnedLane, type DensityLane } from './density-bins.ts';
import { type Figure, figure } from './figure.ts';
import { headroom, laneHeight, type LaneHeights } from './lane-heights.ts';
import { PeakScale } from './peak-scale.ts';

interface Sketched {
  readonly lanes: readonly DensityLane[];
  readonly view: Stretch;
  /** Pixels that bars are laid out for; the picture stretches to any other width. */
  readonly width: number;
}

/** One figure for each lane, in their order. */
export function densityFigures({ lanes, view, width }: Sketched, heights: LaneHeights): readonly Figure[] {
  const range = barRange(view, width);
  const x = barEdges(range, view, width);
  const memory = new DensityMemory();
  const binned = lanes.map((lane) => binnedLane(lane, range, memory));
  const { peak } = new PeakScale().next(Math.max(0, ...binned.map(({ most }) => most)), range.level);
  return binned.map(({ lane, bins }) => {
    const height = laneHeight(heights, lane.rows);
    const band = { base: height, height: height - headroom(heights, lane.rows), peak };
    const paths = pathsOf(bins, band, x);
    return figure(
      'svg',
      {
        class: 'density-sketch',
        width: '100%',
        height,
        viewBox: `0 0 ${String(width)} ${String(height)}`,
        preserveAspectRatio: 'none',
        'aria-hidden': 'true',
      },
      ...paths,
    );
  });
}

function pathsOf(bins: Bins, band: Band, x: Int32Array): readonly Figure[] {
  const paths = new Map<Category, string>();
  eachBar(bins, band, (category, bin, top, bottom) => {
    const [left, right] = [x[bin] ?? 0, (x[bin + 1] ?? 0) - 1];
    const bar = `M${String(left)} ${String(bottom)}V${String(top)}H${String(right)}V${String(bottom)}`;
    paths.set(category, (paths.get(category) ?? '') + bar);
  });
  return [...paths].map(([category, d]) => figure('path', { class: `density-bar tone-${category}`, d }));
}
