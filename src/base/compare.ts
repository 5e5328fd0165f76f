/** For sorting: numbers by value, infinities too, which have no difference; texts by code unit, the same on every machine. */
export function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
