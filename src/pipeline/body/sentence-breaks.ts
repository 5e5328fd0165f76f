/** Where one sentence ends and another begins within a run of text. */

const BREAK = /(?<last>\S*?)[.!?…]["”’')]*\s+(?=["“‘(]*[\p{Lu}\p{N}])/gu;

/** Words that a full stop follows without ending a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt adm gov sen rep st no nos vs approx cf e.g i.e etc fig p pp'.split(
    ' ',
  ),
);

/** A day stands behind them: `Feb. 4`. */
const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** Offsets at which a further sentence begins. */
export function sentenceBreaks(text: string): readonly number[] {
  return Array.from(text.matchAll(BREAK)).flatMap((match) => {
    const [word, next] = [match.groups?.['last'] ?? '', match.index + match[0].length];
    const isDay = /^\d{1,2}(?!\d)/.test(text.slice(next)) && MONTHS.has(word.toLowerCase());
    return isDay || isAbbreviation(word) ? [] : [next];
  });
}

/** Initials (`J. Smith`, `U.S. Army`) too. */
function isAbbreviation(word: string): boolean {
  const bare = word.replace(/^["“‘(]+/, '');
  return /^\p{Lu}(\.\p{Lu})*$/u.test(bare) || ABBREVIATIONS.has(bare.toLowerCase());
}
