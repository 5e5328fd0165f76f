import { useMemo, useRef } from 'react';
import { ClusterList } from './cluster-list.tsx';
import { Ends } from './ends.tsx';
import { LaneLabels } from './lane-labels.tsx';
import { surroundingsOf } from './model/outside.ts';
import { daysIn } from './model/stretch.ts';
import { movesOf } from './moves.ts';
import { Notes } from './notes.tsx';
import { Plot } from './plot.tsx';
import type { TimelineProps } from './timeline-props.ts';
import { Toolbar } from './toolbar.tsx';
import { useClusters } from './use-clusters.ts';
import { type Drawing, useDrawing } from './use-drawing.ts';
import { useSelectedInView } from './use-selected-in-view.ts';
import './drawing/drawing.css';
import './timeline.css';

/** The events on an axis, in lanes. Below some 520 px of its own width `TimelineStrip` serves better. */
export function Timeline(props: TimelineProps) {
  const { events, compact = false, group, onGroup, onSelect, hrefs } = props;
  const plotRef = useRef<HTMLDivElement>(null);
  const frameRef = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(props, plotRef);
  const { view } = drawing;
  const moves = movesOf(props, drawing);
  const clusters = useClusters(drawing, frameRef);
  const surroundings = useMemo(() => surroundingsOf(events, view), [events, view]);
  useSelectedInView(props, drawing);
  return (
    <section className={`timeline${compact ? ' timeline--compact' : ''}`} aria-label="Timeline">
      <div className="timeline__head">
        <Toolbar compact={compact} group={group} onGroup={onGroup} moves={moves} {...reachOfTools(drawing)} />
        <Ends surroundings={surroundings} view={view} compact={compact} onShow={moves.showAlso} />
      </div>
      <div className="timeline__frame" ref={frameRef}>
        <LaneLabels lanes={drawing.chart.lanes} />
        <Plot props={props} drawing={drawing} moves={moves} plotRef={plotRef} onCluster={clusters.press} />
        {clusters.open && (
          <ClusterList {...clusters.open} hrefs={hrefs} onSelect={onSelect} onClose={clusters.close} />
        )}
      </div>
      <Notes undated={surroundings.undated} />
    </section>
  );
}

/** Lengths are compared with a little play: they come back from vis in milliseconds. */
const PLAY = 0.01;

function reachOfTools({ view, bounds, closest }: Drawing) {
  return {
    canZoomIn: daysIn(view) > closest + PLAY,
    canZoomOut: daysIn(view) < daysIn(bounds) - PLAY,
  };
}
