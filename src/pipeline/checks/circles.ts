/** Which of many things come after each other in a circle. Tarjan's strongly connected components (SIAM J. Comput. 1, 1972). */

/** What is known of a thing on the way. */
interface Visit {
  readonly number: number;
  /** The lowest number that it leads back to. */
  low: number;
  /** Null while its circle is open. */
  circle: number | null;
}

interface Step<T> {
  readonly one: T;
  readonly visit: Visit;
  readonly next: Iterator<T>;
}

/** Whether two lie in one circle. Things that `next` names and `all` does not lie in none. Cost: O(things and links). */
export function circles<T>(all: Iterable<T>, next: (one: T) => Iterable<T>): (one: T, other: T) => boolean {
  const known = new Map<T, Visit>();
  for (const one of all) if (!known.has(one)) walk(one, next, known);
  return (one, other) => {
    const circle = known.get(one)?.circle ?? null;
    return circle !== null && circle === known.get(other)?.circle;
  };
}

/** All that `from` leads to and has not been seen. Not by calling itself: a line may be as long as the timeline. */
function walk<T>(from: T, next: (one: T) => Iterable<T>, known: Map<T, Visit>): void {
  const open: Visit[] = [];
  const enter = (one: T): Step<T> => {
    const visit: Visit = { number: known.size, low: known.size, circle: null };
    known.set(one, visit);
    open.push(visit);
    return { one, visit, next: next(one)[Symbol.iterator]() };
  };
  const way = [enter(from)];
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const { done, value } = step.next.next() as { readonly done?: boolean; readonly value: T };
    if (done) {
      way.pop();
      leave(step.visit, way.at(-1)?.visit, open);
      continue;
    }
    const seen = known.get(value);
    if (!seen) way.push(enter(value));
    else if (seen.circle === null) step.visit.low = Math.min(step.visit.low, seen.number);
  }
}

function leave(visit: Visit, before: Visit | undefined, open: Visit[]): void {
  if (before) before.low = Math.min(before.low, visit.low);
  if (visit.low < visit.number) return;
  for (let last = open.pop(); last; last = open.pop()) {
    last.circle = visit.number;
    if (last === visit) return;
  }
}
