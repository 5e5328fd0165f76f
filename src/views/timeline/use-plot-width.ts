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
    const measure = () => {
      setSize({ width: element.clientWidth, measure: measureLike(element) });
    };
    const resize = () => {
      const width = element.clientWidth;
      setSize((last) => (last.width === width ? last : { ...last, width }));
    };
    measure();
    // Labels are measured anew when their face has come.
    const fonts = 'fonts' in document ? document.fonts : null;
    fonts?.addEventListener('loadingdone', measure);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(resize);
    observer?.observe(element);
    return () => {
      fonts?.removeEventListener('loadingdone', measure);
      observer?.disconnect();
    };
  }, [plotRef]);
  return size;
}
