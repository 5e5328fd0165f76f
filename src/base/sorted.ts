/** First index in ascending `values` whose value is not below `limit`; `values.length` if none. O(log n). */
export function lowerBound(values: ArrayLike<number>, limit: number): number {
  return firstIndex(values, (value) => value >= limit);
}

/** First index in ascending `values` whose value is above `limit`; `values.length` if none. O(log n). */
export function upperBound(values: ArrayLike<number>, limit: number): number {
  return firstIndex(values, (value) => value > limit);
}

/** As `lowerBound`, for one who goes through `values` in steps: `from` is a place at or before the one sought. O(log of the step). */
export function lowerBoundFrom(values: ArrayLike<number>, limit: number, from: number): number {
  if (from >= values.length || (values[from] ?? Infinity) >= limit) return from;
  let step = 1;
  while (from + step < values.length && (values[from + step] ?? Infinity) < limit) step *= 2;
  let [low, high] = [from + (step >>> 1), Math.min(from + step, values.length)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstIndex(values: ArrayLike<number>, holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
}
