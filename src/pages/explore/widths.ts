/** Media queries of the widths that the page is laid out for; the same widths stand in explore.css. */

/** Below, the list is the timeline. */
export const NARROW = '(max-width: 35.99rem)';
export const ROOM_FOR_LANES = '(min-width: 36rem)';
/** An open event has room beside the list. */
export const WIDE = '(min-width: 68rem)';
