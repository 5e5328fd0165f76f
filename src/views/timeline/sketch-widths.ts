/**
 * Widths in pixels that a drawing is sketched for where none can be measured. Marks have places for the narrowest that lanes have, so that nothing
 * meets in any; from each of the others on there are labels of its own. They stand in drawing.css, too.
 */
export const SKETCH_WIDTHS = [380, 560, 1000] as const;

interface Drawn {
  /** Its width is. */
  readonly measured: boolean;
  readonly chart: { readonly width: number };
}

/** Those that a chart's drawing may have. */
export function sketchWidths({ measured, chart }: Drawn): readonly number[] {
  return measured ? [chart.width] : SKETCH_WIDTHS;
}
