import { useMemo, useRef } from 'react';
import * as words from '#messages/timeline.ts';
import { ClusterList } from './cluster-list.tsx';
import { firstIn, land } from './cursor.ts';
import { Ends } from './ends.tsx';
import { LaneLabels } from './lane-labels.tsx';
import type { LaneChart } from './model/chart.ts';
import { spanOf } from './model/names.ts';
import { surroundingsOf } from './model/outside.ts';
import { placeOn } from './model/reach.ts';
import type { Stretch } from './model/stretch.ts';
import { movesOf } from './moves.ts';
import { Notes } from './notes.tsx';
import { Plot } from './plot.tsx';
import type { TimelineProps } from './timeline-props.ts';
import { Toolbar } from './toolbar.tsx';
import { zoomable } from './zoomable.ts';
import { useClusters } from './use-clusters.ts';
import { useDrawing } from './use-drawing.ts';
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
  const moves = movesOf({ span: () => spanOf(events), story: props.story }, drawing);
  const clusters = useClusters(drawing, frameRef);
  const surroundings = useMemo(() => surroundingsOf(events, view), [events, view]);
  const lanes = useMemo(() => drawing.chart.lanes.map(namedLane), [drawing.chart]);
  const showAlso = (reach: Stretch) => {
    moves.showAlso(reach);
    const first = firstIn(drawing.chart, reach);
    if (first) land(first, drawing);
  };
  const whereIs = (id: string) => {
    const opened = events.find((event) => event.id === id);
    return opened ? placeOn(opened.date) : null;
  };
  useSelectedInView(props.selected, whereIs, drawing);
  return (
    <section className={classesOf(props)} aria-label={words.title()}>
      <div className="timeline__head">
        <Toolbar compact={compact} group={group} onGroup={onGroup} moves={moves} {...zoomable(drawing)} />
        <Ends surroundings={surroundings} view={view} compact={compact} onShow={showAlso} />
      </div>
      <div className="timeline__frame" ref={frameRef}>
        <LaneLabels lanes={lanes} />
        <Plot props={props} drawing={drawing} moves={moves} plotRef={plotRef} onCluster={clusters.press} />
        {clusters.open && (
          <ClusterList {...clusters.open} hrefs={hrefs} onSelect={onSelect} onClose={clusters.close} />
        )}
      </div>
      <Notes undated={surroundings.undated} />
    </section>
  );
}

function classesOf({ compact = false, group }: TimelineProps): string {
  const named = group !== 'none' && group !== 'category';
  return `timeline${compact ? ' timeline--compact' : ''}${named && !compact ? ' timeline--names' : ''}`;
}

function namedLane({ lane, rows }: LaneChart) {
  const { id, label, category, events } = lane;
  return { lane: { id, label, category, size: events.length }, rows };
}
