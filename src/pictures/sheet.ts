/** The sheet that all pictures are drawn on, in pixels: the size that previews of links ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Left and right of everything. */
export const MARGIN = 72;
/** Where the first line's letters begin. */
export const TOP = 60;
/** Nothing that is read goes below, but the foot. */
export const BOTTOM = 462;
/** The line of the days. */
export const AXIS = 502;
/** What the foot's words stand on. */
export const FOOT = 596;

/** Of what is set in lines. */
export const MEASURE = WIDTH - 2 * MARGIN;
