import { useLayoutEffect, useRef, useState } from 'react';
import { measureLike } from './measure.ts';
import { averageMeasure, type Measure } from './model/seats.ts';

interface PlotSize {
  /** Null until there is something to measure: on the server. */
  readonly width: number | null;
  readonly measure: Measure;
}

/** The plot's width in pixels, live, and a measure of texts in its face. */
export function usePlotWidth(): PlotSize & { readonly ref: React.RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<PlotSize>({ width: null, measure: averageMeasure });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => {
      setSize({ width: element.clientWidth, measure: measureLike(element) });
    };
    read();
    // Labels are measured anew when their face has come.
    void document.fonts?.ready.then(read);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    observer?.observe(element);
    return () => observer?.disconnect();
  }, []);
  return { ...size, ref };
}
