/** The sheet of a picture, in pixels: narrow enough that words can still be read where it stands in a column of an article. */
export const WIDTH = 1080;
export const MARGIN = 28;
/** Of all that is set in lines. */
export const MEASURE = WIDTH - 2 * MARGIN;
/** The lanes' names, with the air beside the drawing. */
export const NAMES = 164;
export const PLOT = MEASURE - NAMES;
/** White, and not the page's own paper: the picture stands on paper of others. */
export const GROUND = 'white';

/** Of a lane, as the stylesheet of the page has it. */
export const ROW = 24;
export const LANE_TOP = 4;
export const LANE_PAD = 7;
