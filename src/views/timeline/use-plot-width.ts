import { type RefObject, useLayoutEffect, useState } from 'react';
import { measureLike } from './measure.ts';
import { averageMeasure, type Measure } from './model/seats.ts';

interface PlotSize {
  /** Null until there is something to measure: on the server. */
  readonly width: number | null;
  readonly measure: Measure;
}

/** The plot's width in pixels, live, and a measure of texts in its face. */
export function usePlotWidth(plotRef: RefObject<HTMLElement | null>): PlotSize {
  const [size, setSize] = useState<PlotSize>({ width: null, measure: averageMeasure });
  useLayoutEffect(() => {
    const element = plotRef.current;
    if (!element) return;
    const read = () => {
      setSize({ width: element.clientWidth, measure: measureLike(element) });
    };
    read();
    // Labels are measured anew when their face has come.
    if ('fonts' in document) void document.fonts.ready.then(read);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    observer?.observe(element);
    return () => observer?.disconnect();
  }, [plotRef]);
  return size;
}
