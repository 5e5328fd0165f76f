/** What the bars of one lane stand for. */
import type { Category } from '#domain/vocabulary.ts';
import { binDays, type BinRange } from '../model/levels/bins.ts';
import type { DensityMemory } from '../model/levels/density.ts';
import type { LevelLane } from '../model/levels/level-lanes.ts';
import type { Stretch } from '../model/stretch.ts';

export interface DensityLane {
  readonly lane: LevelLane;
  readonly rows: number;
  /** Where no bars stand, as `GatheredLane` has it. */
  readonly covered: readonly Stretch[];
}

export interface Bins {
  readonly kinds: readonly { readonly category: Category; readonly density: Float64Array }[];
  /** By bin: events, those of covered bins left out. */
  readonly totals: Float64Array;
}

export function binnedLane(lane: DensityLane, range: BinRange, memory: DensityMemory) {
  const kinds = lane.lane.kinds.map((kind) => ({ category: kind.category, density: memory.of(kind, range) }));
  const totals = new Float64Array(Math.max(0, range.last - range.first));
  const days = binDays(range.level);
  let most = 0;
  for (let bin = 0; bin < totals.length; bin++) {
    const middle = (range.first + bin + 0.5) * days;
    if (lane.covered.some(({ start, end }) => start <= middle && middle < end)) continue;
    let total = 0;
    for (const { density } of kinds) total += density[bin] ?? 0;
    totals[bin] = total;
    most = Math.max(most, total);
  }
  return { lane, bins: { kinds, totals } satisfies Bins, most };
}
