import { type ReactNode, type RefObject, useId, useReducer } from 'react';
import * as words from '#messages/timeline.ts';
import { edge as edgeWords } from '#messages/timelineMarks.ts';
import { handOnFocus } from '#ui/hand-on-focus.ts';
import { lateCode } from '#base/late-code.ts';
import { useLateCode } from '#ui/use-late-code.ts';
import { OverviewRoom } from './late-overview.tsx';
import type { ShownEvents } from './model/overview/spread.ts';
import type { OverviewAxis } from './overview/overview-axis.ts';
import { type PlotActions, plotHandlers } from './plot-handlers.ts';
import { useTellDrawn } from './use-tell-drawn.ts';
import type { View } from './use-view.ts';
import type { Edge } from './walk-by.ts';
import type { VisState } from './vis/vis-adapter.ts';

interface PlotFrameProps {
  readonly drawing: Pick<View, 'controls' | 'rest' | 'onControls'> & OverviewAxis & PlotWidth;
  readonly state: VisState;
  readonly actions: PlotActions;
  readonly plotRef: RefObject<HTMLDivElement | null>;
  /** Stands there until the drawing that moves has come. */
  readonly sketch: ReactNode;
  readonly events: ShownEvents;
  readonly shown: number;
  readonly all: number;
  readonly onDrawn: (() => void) | undefined;
  readonly onStray?: View['stray'];
}

/** What is known of the plot's place in the page. */
export interface PlotWidth {
  /** False on the server, in the moment before the plot has been measured, and while it is not shown. */
  readonly measured: boolean;
  /** The plot has no width: the page does not show it. */
  readonly hidden: boolean;
}

const visPlot = lateCode(async () => (await import('./vis-plot.tsx')).VisPlot);

/** The drawing with its keys and presses, and under it the overview. A sketch of it stands there until the one that moves has been loaded. */
export function PlotFrame(props: PlotFrameProps) {
  const { drawing, state, actions, plotRef, sketch, events, shown, all, onDrawn, onStray } = props;
  const help = useId();
  const [told, tellEdge] = useReducer(again, { edge: null, times: 0 });
  const vis = useLateCode(visPlot);
  useTellDrawn(drawing.hidden || vis.kind === 'failed', onDrawn);
  const VisPlot = vis.kind === 'here' && drawing.measured ? vis.value : null;
  return (
    <>
      <div
        className="timeline__plot"
        ref={plotRef}
        // Time runs from left to right, whatever way words run; or is mirrored as a whole.
        dir="ltr"
        role="group"
        aria-label={words.drawing()}
        aria-describedby={help}
        {...plotHandlers(actions, tellEdge)}
      >
        {VisPlot ? (
          <VisPlot state={state} onRest={drawing.rest} onStray={onStray} onControls={drawing.onControls} />
        ) : (
          sketch
        )}
      </div>
      {vis.kind === 'failed' ? (
        <Failure onRetry={vis.retry} />
      ) : (
        <OverviewRoom axis={drawing} controls={drawing.controls} events={events} onDrawn={onDrawn} />
      )}
      <p id={help} className="sr-only">
        {words.drawingHelp({ shown, all })}
      </p>
      <p className="sr-only" aria-live="polite">
        {told.edge && <span key={told.times}>{edgeWords({ edge: told.edge })}</span>}
      </p>
    </>
  );
}

interface Told {
  readonly edge: Edge | null;
  /** What has not changed is not heard again, unless it is another element. */
  readonly times: number;
}

function again({ times }: Told, edge: Edge | null): Told {
  return { edge, times: times + 1 };
}

function Failure({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <p className="timeline__failure" role="status">
      {words.standsStill()}{' '}
      <button ref={handOnFocus} type="button" className="plain-button" onClick={onRetry}>
        {words.tryAgain()}
      </button>
    </p>
  );
}
