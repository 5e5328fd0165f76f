/** What vis-timeline 8.5.4 has inside and does not promise: the part that hands move. */
interface WithRange {
  readonly range: { readonly options: object };
}

/**
 * Where the plot is mirrored, hand and pointer find their days all the same: vis asks with each gesture. Of its own `rtl` this is the only part that is
 * wanted; the rest would lay out everything anew. Should its inside look different, nothing is done: a test looks.
 */
export function turnHand(timeline: object, isMirrored: () => boolean): void {
  if (hasRange(timeline)) Object.defineProperty(timeline.range.options, 'rtl', { get: isMirrored });
}

function hasRange(timeline: object): timeline is WithRange {
  if (!('range' in timeline)) return false;
  const { range } = timeline;
  return typeof range === 'object' && range !== null && 'options' in range && range.options instanceof Object;
}
