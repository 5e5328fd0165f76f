/** A word joiner: no line ends at it. */
const JOINER = '\u2060';

/** Words in which a number keeps its suffix on its own line, as Turkish and Azerbaijani write them: `2025-ci`, `T4-ü`. */
export function unbroken(words: string): string {
  return words.replace(/(?<=\d-)(?=\p{L})/gu, JOINER);
}
