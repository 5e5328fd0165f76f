import { useEffect, useRef } from 'react';
import type { Stretch } from './model/stretch.ts';
import type { PlotControls } from './use-view.ts';
import { VisAdapter, type VisState } from './vis/vis-adapter.ts';
import './vis/vis-plot.css';

interface VisPlotProps {
  readonly state: VisState;
  /** Where the axis stands after each movement. */
  readonly onRest: (view: Stretch) => void;
  /** Hands over the plot's controls when it is there, and null when it goes. */
  readonly onControls: (controls: PlotControls | null) => void;
}

/** The drawing that can be moved. React holds its frame; what is in it belongs to the adapter. */
export function VisPlot({ state, onRest, onControls }: VisPlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const adapter = useRef<VisAdapter>(null);
  const latest = useRef({ state, onRest, onControls });

  useEffect(() => {
    latest.current = { state, onRest, onControls };
  });

  useEffect(() => {
    if (!host.current) return;
    const drawing = new VisAdapter();
    adapter.current = drawing;
    drawing.mount(host.current, latest.current.state, (view) => {
      latest.current.onRest(view);
    });
    latest.current.onControls(drawing);
    return () => {
      latest.current.onControls(null);
      adapter.current = null;
      drawing.destroy();
    };
  }, []);

  useEffect(() => {
    adapter.current?.update(state);
  }, [state]);

  return <div className="plot-host" ref={host} />;
}
