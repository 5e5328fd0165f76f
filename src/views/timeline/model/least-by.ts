/** The first of those for which `of` is least; undefined of none. */
export function leastBy<T>(all: readonly T[], of: (each: T) => number): T | undefined {
  let [found, least] = [all[0], Infinity];
  for (const each of all) {
    const value = of(each);
    if (value < least) [found, least] = [each, value];
  }
  return found;
}
