import { useEffect, useRef } from 'react';
import type { Stretch } from './model/stretch.ts';
import type { PlotControls } from './use-view.ts';
import { VisAdapter, type VisState } from './vis/vis-adapter.ts';
import './list-frame.css';
import './vis/vis-plot.css';

interface VisPlotProps {
  readonly state: VisState;
  /** Where the axis stands after each movement. */
  readonly onRest: (view: Stretch) => void;
  /** Where it is in the middle of a long one. Whether it is asked for must not change. */
  readonly onStray?: ((view: Stretch) => void) | undefined;
  /** Hands over the plot's controls when it is there, and null when it goes. */
  readonly onControls: (controls: PlotControls | null) => void;
}

/** The drawing that can be moved. React holds its frame; what is in it belongs to the adapter. */
export function VisPlot({ state, onRest, onStray, onControls }: VisPlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const adapter = useRef<VisAdapter>(null);
  const latest = useRef({ state, onRest, onStray, onControls });

  useEffect(() => {
    latest.current = { state, onRest, onStray, onControls };
  });

  useEffect(() => {
    if (!host.current) return;
    const drawing = new VisAdapter();
    adapter.current = drawing;
    const { state: first, onStray: strays } = latest.current;
    drawing.mount(host.current, first, {
      onRest: (view) => {
        latest.current.onRest(view);
      },
      onStray: strays && ((view) => latest.current.onStray?.(view)),
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
