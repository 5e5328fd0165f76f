/** Rows in the page at most, whatever the height of the window: a frame may be as high as all that is in it. */
const MOST = 200;

interface Range {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
}

/** What is in the page: the rows in view with some around them, and those that are kept wherever they are; ascending, each once. */
export function mountedIndexes(range: Range, kept: readonly number[]): number[] {
  const first = Math.max(0, range.startIndex - range.overscan);
  const end = Math.min(range.count, range.endIndex + range.overscan + 1, first + MOST);
  const indexes = new Set(kept.filter((index) => index >= 0 && index < range.count));
  for (let index = first; index < end; index++) indexes.add(index);
  return [...indexes].sort((a, b) => a - b);
}
