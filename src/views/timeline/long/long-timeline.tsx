import { useMemo, useRef } from 'react';
import * as words from '#messages/timeline.ts';
import { Ends } from '../ends.tsx';
import { LaneLabels } from '../lane-labels.tsx';
import { spanIn, surroundingsIn } from '../model/levels/outside-days.ts';
import { movesOf } from '../moves.ts';
import { Notes } from '../notes.tsx';
import { Toolbar } from '../toolbar.tsx';
import { useSelectedInView } from '../use-selected-in-view.ts';
import { zoomable } from '../zoomable.ts';
import { GatheredList } from './gathered-list.tsx';
import { firstLevelIn, levelLand } from './long-cursor.ts';
import { LongPlot } from './long-plot.tsx';
import type { LongTimelineProps } from './long-timeline-props.ts';
import { outsideView } from './outside-view.ts';
import { useGathered } from './use-gathered.ts';
import { useLongDrawing } from './use-long-drawing.ts';
import { whereIs } from './where-is.ts';
import '../drawing/drawing.css';
import '../drawing/density.css';
import '../timeline.css';

/** The timeline of a dataset of very many events: where they do not fit, lanes show how densely they lie, and bins of them open. */
export function LongTimeline(props: LongTimelineProps) {
  const { compact = false, group, onGroup, story, rows } = props;
  const plotRef = useRef<HTMLDivElement>(null);
  const frameRef = useRef<HTMLDivElement>(null);
  const drawing = useLongDrawing(props, plotRef);
  const { view, whole, days } = drawing;
  const moves = movesOf({ span: () => spanIn(whole), story }, drawing);
  const gathered = useGathered(drawing, frameRef);
  const surroundings = useMemo(() => surroundingsIn(whole, view), [whole, view]);
  useSelectedInView(props.selectedRow, (row) => whereIs(row, rows, days), drawing);
  return (
    <section
      className={`timeline timeline--long${compact ? ' timeline--compact' : ''}`}
      aria-label={words.title()}
    >
      <div className="timeline__head">
        <Toolbar compact={compact} group={group} onGroup={onGroup} moves={moves} {...zoomable(drawing)} />
        <Ends
          surroundings={surroundings}
          view={view}
          compact={compact}
          onShow={(reach) => {
            drawing.go(outsideView(reach, drawing.destination()));
            const first = firstLevelIn(drawing.lanes, drawing.shown, reach);
            if (first) levelLand(first, drawing);
          }}
        />
      </div>
      <div className="timeline__frame" ref={frameRef}>
        <LaneLabels lanes={drawing.chart.lanes} />
        <LongPlot
          props={props}
          drawing={drawing}
          moves={moves}
          plotRef={plotRef}
          onCluster={gathered.press}
        />
        {gathered.open && (
          <GatheredList
            {...props}
            key={gathered.open.key}
            gathered={gathered.open}
            onClose={gathered.close}
            onCloser={gathered.closer}
          />
        )}
      </div>
      <Notes undated={surroundings.undated} />
      {!compact && <p className="timeline__note">{words.bars()}</p>}
    </section>
  );
}
