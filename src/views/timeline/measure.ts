/** Widths of labels before they are drawn. */
import { averageMeasure, type Measure } from './model/seats.ts';

/** Measures in the face and size that `element` is set in, each text once; by an average where the browser cannot. */
export function measureLike(element: Element): Measure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return averageMeasure;
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? Math.ceil(context.measureText(text).width) + 2;
    known.set(text, width);
    return width;
  };
}
