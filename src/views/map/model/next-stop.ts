/** Where keys lead from one of several that stand in a row. */

/** undefined where the key does not lead anywhere. */
export function nextStop<T>(key: string, stops: readonly T[], from: T | undefined): T | undefined {
  const at = from === undefined ? -1 : stops.indexOf(from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return stops[at + 1] ?? from;
    case 'ArrowLeft':
    case 'ArrowUp':
      return stops[at - 1] ?? from;
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
