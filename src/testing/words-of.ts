/** What the notations have in common: a line is words, and "quoted words" are one. */

export interface Words {
  /** Unquoted words in order. */
  readonly plain: readonly string[];
  /** What stood between quotation marks, in order. */
  readonly quoted: readonly string[];
}

export function wordsOfLine(line: string): Words {
  const all = Array.from(line.matchAll(/"([^"]*)"|\S+/g));
  return {
    plain: all.filter((match) => match[1] === undefined).map((match) => match[0]),
    quoted: all.flatMap((match) => match[1] ?? []),
  };
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The word among `words` that is one of `known`, or `otherwise`. */
export function oneOf<T extends string>(words: readonly string[], known: readonly T[], otherwise: T): T {
  return known.find((word) => words.includes(word)) ?? otherwise;
}

/** `turkish-mod` → `Turkish Mod`. */
export function nameOf(id: string): string {
  return id.replace(
    /(^|-)([a-z])/g,
    (_, hyphen: string, letter: string) => (hyphen && ' ') + letter.toUpperCase(),
  );
}

/** `Strikes on T4` → `strikes-on-t4`. */
export function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
