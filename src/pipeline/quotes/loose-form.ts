/** Texts as they are remembered: without case, accents, and the shapes of quotation marks and dashes. */

/** Signs that are typed for one another. */
const ALIKE: Readonly<Record<string, string>> = {
  ...signsAs("'", '‘’‚‛`´ʼ‹›'),
  ...signsAs('"', '“”„‟«»'),
  ...signsAs('-', '‐‑‒–—―−'),
  ı: 'i',
};

/** As long as the text in UTF-16 units, each unit where it was, so that places in one are places in the other. */
export function looseForm(text: string): string {
  return Array.from(text, looseLetter).join('');
}

function looseLetter(letter: string): string {
  const plain = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const alike = ALIKE[plain] ?? plain;
  return alike.length === letter.length ? alike : letter;
}

function signsAs(sign: string, signs: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(signs, (one) => [one, sign]));
}
