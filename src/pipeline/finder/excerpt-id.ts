/** An id for a new excerpt, as the author's others look. */
import { looseForm } from '../quotes/loose-form.ts';

const WORDS = 2;
/** Shorter words say little. */
const TELLING = 4;

/** `ft-technical-talks`: as most excerpts of the source begin, then two telling words; none that is `taken`. */
export function excerptId(
  quote: string,
  source: string,
  ofSource: readonly string[],
  taken: ReadonlySet<string>,
): string {
  const words = looseForm(quote).match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => word.length >= TELLING);
  const named = (telling.length > 0 ? telling : words).slice(0, WORDS);
  const id = [commonestStart(ofSource) ?? source, ...named].join('-');
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${String(number)}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function commonestStart(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const start = id.split('-')[0] ?? id;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
