/** Marks that keep a name of another direction by itself (Unicode UAX #9, 2.4): three that begin, one that ends. */
const MARKS = /[\u2066-\u2069]/g;
const ENDS = '\u2069';

/** Lines of one text: what keeps a name by itself ends with the line, and where the name goes on in the next, it begins again. */
export function beginningsOf(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    for (const [mark] of line.matchAll(MARKS)) {
      if (mark === ENDS) open.pop();
      else open.push(mark);
    }
    return before;
  });
}
