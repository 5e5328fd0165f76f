import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
} from 'react';
import { handOnFocus } from '#ui/hand-on-focus.ts';
import { lateCode, useLateCode } from '#ui/late-code.ts';
import { isPlainClick } from '#ui/plain-click.ts';
import type { Stop } from './model/next-stop.ts';
import { holding } from './model/stretch.ts';
import type { Moves } from './moves.ts';
import { Sketch } from './sketch.tsx';
import type { TimelineProps } from './timeline-props.ts';
import { dayOf, dayUnder, keyOf, moveBy, stopAt, stopsOf } from './cursor.ts';
import type { Drawing } from './use-drawing.ts';

interface PlotProps {
  readonly props: TimelineProps;
  readonly drawing: Drawing;
  readonly moves: Moves;
  readonly plotRef: RefObject<HTMLDivElement | null>;
  readonly onCluster: (button: HTMLElement) => void;
}

const visPlot = lateCode(async () => (await import('./vis-plot.tsx')).VisPlot);

/** The drawing with its keys and presses. A sketch of it stands there until the one that moves has been loaded. */
export function Plot({ props, drawing, moves, plotRef, onCluster }: PlotProps) {
  const help = useId();
  const vis = useLateCode(visPlot);
  useTellDrawn(drawing.controlled || drawing.hidden || vis.kind === 'failed', props.onDrawn);
  const state = useVisState(props, drawing);
  const VisPlot = vis.kind === 'here' && drawing.measured ? vis.value : null;
  return (
    <>
      <div
        className="timeline__plot"
        ref={plotRef}
        role="group"
        aria-label="Drawing"
        aria-describedby={help}
        {...handlersOf(props, drawing, moves, onCluster)}
      >
        {VisPlot ? (
          <VisPlot state={state} onRest={drawing.rest} onControls={drawing.onControls} />
        ) : (
          <Sketch chart={drawing.chart} hrefs={props.hrefs} compact={props.compact ?? false} />
        )}
      </div>
      {vis.kind === 'failed' && <Failure onRetry={vis.retry} />}
      <p id={help} className="sr-only">
        {props.events.length} of {props.all.length} events. Arrow keys go from event to event and from lane to
        lane, plus and minus zoom, F shows all, Enter opens an event, Escape closes it.
      </p>
    </>
  );
}

function Failure({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <p className="timeline__failure" role="status">
      The timeline stands still: the part that moves it could not be loaded.{' '}
      <button ref={handOnFocus} type="button" className="plain-button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}

function useTellDrawn(drawn: boolean, onDrawn: TimelineProps['onDrawn']) {
  const tell = useEffectEvent(() => onDrawn?.());
  useEffect(() => {
    if (drawn) tell();
  }, [drawn]);
}

function useVisState({ hrefs, selected }: TimelineProps, drawing: Drawing) {
  const { chart, bounds, closest, tabStop } = drawing;
  return useMemo(
    () => ({ chart, bounds, closest, hrefs, selected, tabStop }),
    [chart, bounds, closest, hrefs, selected, tabStop],
  );
}

function handlersOf(
  props: TimelineProps,
  drawing: Drawing,
  moves: Moves,
  onCluster: (button: HTMLElement) => void,
) {
  const hover = ({ target, relatedTarget }: PointerEvent | FocusEvent) => {
    const id = eventAt(target);
    if (id !== null && id !== eventAt(relatedTarget)) props.onHover?.(id);
  };
  return {
    onClick: (event: MouseEvent) => {
      const id = eventAt(event.target);
      const cluster = closest(event.target, '[data-cluster-size]');
      if (id !== null && isPlainClick(event)) {
        event.preventDefault();
        // vis takes the press, and with it the focus that it would give.
        closest(event.target, 'a')?.focus({ preventScroll: true });
        props.onSelect(id);
      } else if (cluster) onCluster(cluster);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && answered(event, props, drawing, moves))
        event.preventDefault();
    },
    onPointerOver: hover,
    onFocus: (event: FocusEvent) => {
      hover(event);
      const stop = eventAt(event.target) !== null ? stopAt(event.target, drawing.chart) : null;
      if (stop && !sameStop(stop, drawing.cursor)) drawing.setCursor(stop);
    },
  };
}

/** Whether the key meant something here. */
function answered(event: KeyboardEvent, props: TimelineProps, drawing: Drawing, moves: Moves): boolean {
  const stop = moveBy(event, drawing.chart, drawing.cursor);
  if (stop) goTo(stop, drawing);
  else if (event.key === '+' || event.key === '=') moves.zoom(true, dayAt(event.target, drawing));
  else if (event.key === '-' || event.key === '_') moves.zoom(false, dayAt(event.target, drawing));
  else if (event.key === 'f' || event.key === 'F') moves.showAll();
  else if (event.key === 'Escape') props.onClose();
  else return stop === null;
  return true;
}

/** The day of the event that has focus: it stays in view, and keeps the focus. */
function dayAt(target: EventTarget, { chart }: Drawing): number | null {
  return target instanceof Element ? dayUnder(target, chart) : null;
}

function goTo(stop: Stop, { chart, destination, go, focus, setCursor }: Drawing): void {
  setCursor(stop);
  const day = dayOf(stopsOf(chart), stop);
  const target = day === null ? destination() : holding(destination(), day);
  if (target !== destination()) go(target);
  focus(keyOf(stop));
}

function sameStop(a: Stop, b: Stop | null): boolean {
  return a.lane === b?.lane && a.event === b.event;
}

function eventAt(target: EventTarget | null): string | null {
  return closest(target, '[data-event-id]')?.getAttribute('data-event-id') ?? null;
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
