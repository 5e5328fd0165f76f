/** The words of one text, with what must change to make them those of another: `held [a → the] meeting [+ in Baku]`. */
export function wordDifference(from: string, to: string): string {
  const [a, b] = [from.split(' '), to.split(' ')];
  const common = commonLengths(a, b);
  const parts: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [beforeI, beforeJ] = [i, j];
    while ((i < a.length || j < b.length) && (i >= a.length || j >= b.length || a[i] !== b[j])) {
      if (i < a.length && (j >= b.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) i += 1;
      else j += 1;
    }
    if (i > beforeI || j > beforeJ) parts.push(change(a.slice(beforeI, i), b.slice(beforeJ, j)));
    if (i < a.length && j < b.length) {
      parts.push(b[j] ?? '');
      i += 1;
      j += 1;
    }
  }
  return parts.join(' ');
}

function change(taken: readonly string[], given: readonly string[]): string {
  if (taken.length === 0) return `[+ ${given.join(' ')}]`;
  if (given.length === 0) return `[− ${taken.join(' ')}]`;
  return `[${taken.join(' ')} → ${given.join(' ')}]`;
}

/** Length of the longest common subsequence of the words from `i` and from `j` on. Cost: the product of the lengths. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => []);
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const below = rows[i + 1]?.[j] ?? 0;
      const beside = rows[i]?.[j + 1] ?? 0;
      const diagonal = (rows[i + 1]?.[j + 1] ?? 0) + 1;
      const here = a[i] === b[j] && i < a.length && j < b.length ? diagonal : Math.max(below, beside);
      const row = rows[i];
      if (row) row[j] = here;
    }
  }
  return rows;
}
