/** Small things that several checks need. */

/** `a`, `a and b`, `a, b and c` */
export function inWords(list: readonly string[]): string {
  const last = list.at(-1) ?? '';
  return list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Entries that stood in the list before, with their place in it. */
export function repeated<T>(
  list: readonly T[],
  keyOf: (entry: T) => string,
): readonly (readonly [number, T])[] {
  const seen = new Set<string>();
  return [...list.entries()].filter(([, entry]) => {
    const key = keyOf(entry);
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}

/** `Map.groupBy`, which Node 20 has not. */
export function grouped<T, K>(list: Iterable<T>, keyOf: (entry: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
