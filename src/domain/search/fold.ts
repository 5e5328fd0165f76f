/**
 * How written words become the terms that are compared: the same in the index and in what a reader types.
 * Spellings that differ only by case, accents, apostrophes or hyphens become one term.
 */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const APOSTROPHES = "'’‘ʼʻʾʿ`´";
const POSSESSIVE = new RegExp(`(?<=\\p{L})[${APOSTROPHES}]s(?![\\p{L}\\p{N}])`, 'gu');
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
/** `U.S.`, `e.g.`: single letters, each with a full stop. */
const INITIALS = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;
/**
 * The Arabic article, with what may stand before it (and, in, so, as), or run into it (to), before a word of three letters or more. Its
 * alef has no hamza: `إلهام` (Ilham) and `ألمانيا` (Germany) have none, which folding no longer shows.
 */
const ARTICLE = /(?<![\p{L}\p{M}\p{N}])(?:([وفبك])?(ال)|(لل))(?=(?:\p{Script=Arabic}\p{M}*){3})/gu;
const COMPOUND = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;

/** A word or text without case, accents and apostrophes: `Erdoğan’s` → `erdogan`. Hyphens stay. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøđłßæœ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(POSSESSIVE, '')
    .replace(ANY_APOSTROPHE, '')
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''));
}

/** A word as written, perhaps of several parts: `al-Sharaa` → `alsharaa`, of `al` and `sharaa`. */
export interface Word {
  readonly joined: string;
  /** Empty for a word without hyphens. */
  readonly parts: readonly string[];
}

/** UTF-16 units of a term at most. Scripts that put no spaces between words make one of a whole sentence. */
export const LONGEST_TERM = 256;

/** The words of a text in order, folded; of one that is longer than any term, its beginning. An Arabic article is a part: `الشرع` as `al-Sharaa`. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(fold(withArticlesApart(text)).matchAll(COMPOUND), ([compound]) => {
    const parts = compound.split(/[-‐‑]/u);
    return { joined: begun(parts.join('')), parts: parts.length > 1 ? parts.map(begun) : [] };
  });
}

/** `والشرع` → `و-ال-شرع` */
function withArticlesApart(text: string): string {
  return text.normalize('NFC').replace(ARTICLE, (...[, ...parts]: readonly (string | undefined)[]) =>
    parts
      .slice(0, 3)
      .map((part) => (part === undefined ? '' : `${part}-`))
      .join(''),
  );
}

function begun(word: string): string {
  return word.slice(0, LONGEST_TERM);
}

/** What the index holds of a text: each word, and of a hyphenated word its parts as well. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => [word.joined, ...word.parts]);
}
