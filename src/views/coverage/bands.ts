/** How high the parts of a strip stand in it; a strip is 30 high. */
export const BANDS = {
  cited: { y: 0, height: 19 },
  uncited: { y: 7, height: 12 },
  'not-article': { y: 17.5, height: 1.5 },
  untouched: { y: 21, height: 3.5 },
} as const;
