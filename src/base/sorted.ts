/** First index in ascending `values` whose value is not below `limit`; `values.length` if none. O(log n). */
export function lowerBound(values: ArrayLike<number>, limit: number): number {
  return firstIndex(values, (value) => value >= limit);
}

/** First index in ascending `values` whose value is above `limit`; `values.length` if none. O(log n). */
export function upperBound(values: ArrayLike<number>, limit: number): number {
  return firstIndex(values, (value) => value > limit);
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
