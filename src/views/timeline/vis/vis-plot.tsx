import { useEffect, useRef } from 'react';
import type { Stretch } from '../model/stretch.ts';
import type { Plot } from '../use-view.ts';
import { VisAdapter, type VisState } from './vis-adapter.ts';
import './vis-plot.css';

interface VisPlotProps {
  readonly state: VisState;
  /** Where the axis stands after each movement. */
  readonly onRest: (view: Stretch) => void;
  /** Holds the plot's controls while it is there. */
  readonly plot: React.RefObject<Plot | null>;
}

/** The drawing that can be moved. React holds its frame; what is in it belongs to the adapter. */
export function VisPlot({ state, onRest, plot }: VisPlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const adapter = useRef<VisAdapter>(null);
  const latest = useRef({ state, onRest });

  useEffect(() => {
    latest.current = { state, onRest };
  });

  useEffect(() => {
    if (!host.current) return;
    const drawing = new VisAdapter();
    adapter.current = drawing;
    drawing.mount(host.current, latest.current.state, (view) => {
      latest.current.onRest(view);
    });
    plot.current = drawing;
    return () => {
      plot.current = null;
      adapter.current = null;
      drawing.destroy();
    };
  }, [plot]);

  useEffect(() => {
    adapter.current?.update(state);
  }, [state]);

  return <div className="plot-host" ref={host} />;
}
