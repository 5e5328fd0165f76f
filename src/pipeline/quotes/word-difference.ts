/** What must change in the words of one text to make them those of another. */

export interface DifferencePart {
  /** gone: only in the first text · come: only in the second */
  readonly kind: 'same' | 'gone' | 'come';
  readonly words: string;
}

/** As `git diff --word-diff` marks it, for quotes have brackets of their own: `held [-a-] {+the+} meeting`. */
export function wordDifference(from: string, to: string): string {
  return formatDifference(differenceOf(from, to));
}

export function formatDifference(parts: readonly DifferencePart[]): string {
  return parts.map(marked).join(' ');
}

function marked({ kind, words }: DifferencePart): string {
  if (kind === 'same') return words;
  return kind === 'gone' ? `[-${words}-]` : `{+${words}+}`;
}

/** In reading order; what is exchanged stands as `gone`, then `come`. Cost: the product of the lengths. */
export function differenceOf(from: string, to: string): readonly DifferencePart[] {
  const [a, b] = [from.split(' '), to.split(' ')];
  const common = commonLengths(a, b);
  const open: Record<DifferencePart['kind'], string[]> = { same: [], gone: [], come: [] };
  const parts: DifferencePart[] = [];
  const close = (...kinds: readonly DifferencePart['kind'][]): void => {
    for (const kind of kinds) {
      const words = open[kind].splice(0).join(' ');
      if (words !== '') parts.push({ kind, words });
    }
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    const [withoutLeft, withoutRight] = [common[i + 1]?.[j] ?? -1, common[i]?.[j + 1] ?? -1];
    const kind = left === right ? 'same' : withoutLeft >= withoutRight ? 'gone' : 'come';
    if (kind === 'same') close('gone', 'come');
    else close('same');
    open[kind].push((kind === 'come' ? right : left) ?? '');
    if (kind !== 'come') i += 1;
    if (kind !== 'gone') j += 1;
  }
  close('same', 'gone', 'come');
  return parts;
}

/** Length of the longest common subsequence of the words from `i` and from `j` on. */
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
