import { useEffect, useMemo, useRef } from 'react';
import type { Hrefs } from '#domain/hrefs.ts';
import type { DensityLayer } from '../drawing/density-layer.ts';
import type { LevelChart } from '../model/levels/level-chart.ts';
import { isUntold } from '../model/names.ts';
import { Sketch } from '../sketch.tsx';

interface LongSketchProps {
  readonly chart: LevelChart;
  readonly density: DensityLayer;
  readonly hrefs: Hrefs;
  readonly compact: boolean;
}

/** Bars, and the events that are drawn by themselves, until the drawing that moves has come. */
export function LongSketch({ chart, density, hrefs, compact }: LongSketchProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? density.attach(host.current) : undefined), [density]);
  useEffect(() => {
    density.draw(chart.view, chart.width);
  }, [density, chart]);
  const sketched = useMemo(() => ({ ...chart, lanes: chart.lanes.map(toldOf) }), [chart]);
  return (
    <div className="plot-host" ref={host}>
      <Sketch chart={sketched} hrefs={hrefs} compact={compact} />
    </div>
  );
}

function toldOf({ lane, rows, items }: LevelChart['lanes'][number]) {
  const told = items.filter((item) => item.kind !== 'gathered');
  return { lane, rows, items: told.filter((item) => item.kind !== 'event' || !isUntold(item.event)) };
}
