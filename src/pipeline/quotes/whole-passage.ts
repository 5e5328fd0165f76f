/** From a place that cuts words to one that ends where words end. */
import { looseForm } from './loose-form.ts';

/** In UTF-16 units, half-open. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const PUNCTUATION = /^\p{P}$/u;
const FIRST_TO_LAST_LETTER = /[\p{L}\p{N}\p{S}](?:.*[\p{L}\p{N}\p{M}\p{S}])?/su;

/** The signs that come in pairs; a straight quotation mark is its own partner. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
};
const OPENED_BY = Object.fromEntries(Object.entries(CLOSED_BY).map(([opener, closer]) => [closer, opener]));

/**
 * The words that the place touches, with the marks that stand at them: at the ends only those that `quote` has there too,
 * or whose partner stands between the words. Empty if there is nothing but marks.
 */
export function wholePassage(text: string, place: Place, quote: string): Place {
  let from = place.from - (/\S*$/u.exec(text.slice(0, place.from))?.[0].length ?? 0);
  let to = place.to + (/^\S*/u.exec(text.slice(place.to))?.[0].length ?? 0);
  const words = FIRST_TO_LAST_LETTER.exec(text.slice(from, to))?.[0] ?? '';
  const isSurplus = (sign: string, asked: string, partners: Readonly<Record<string, string>>): boolean =>
    sign.trim() === '' ||
    (PUNCTUATION.test(sign) &&
      looseForm(sign) !== looseForm(asked) &&
      !isMissing(sign, partners[sign], words));
  while (from < to && isSurplus(text.charAt(to - 1), quote.slice(-1), OPENED_BY)) to -= 1;
  while (from < to && isSurplus(text.charAt(from), quote.slice(0, 1), CLOSED_BY)) from += 1;
  return { from, to };
}

/** Whether a sign is the other half of one that stands alone between the words. */
function isMissing(sign: string, partner: string | undefined, words: string): boolean {
  if (partner === undefined) return false;
  const [there, partners] = [count(words, sign), count(words, partner)];
  return sign === partner ? there % 2 === 1 : partners > there;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
