/** Code that names months, weekdays, countries and languages where the browser cannot: Node has the words of every language. */

const LETTERS = Array.from({ length: 26 }, (_, nth) => String.fromCharCode(97 + nth));
const LONG_OR_SHORT = ['long', 'short'] as const;

/** JavaScript that exports `names`. @throws where Node has no words of the language */
export function namesModule(language: string): string {
  return `export const names = ${JSON.stringify(namesOf(language))};\n`;
}

function namesOf(language: string) {
  const months = named(language, 'month', 12, (month) => Date.UTC(2024, month, 1));
  if (/\d/.test(months.long.join())) throw new Error(`This Node has no words of “${language}”.`);
  return {
    months,
    // From Monday, 1 January 2024.
    weekdays: named(language, 'weekday', 7, (day) => Date.UTC(2024, 0, 1 + day)),
    regions: codesOf(language, 'region'),
    languages: codesOf(language, 'language'),
  };
}

function named(language: string, part: 'month' | 'weekday', count: number, timeOf: (nth: number) => number) {
  const [long = [], short = []] = LONG_OR_SHORT.map((length) => {
    // Beside a figure: alone, some languages write them in another way.
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', [part]: length, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, nth) => partOf(format.formatToParts(timeOf(nth)), part));
  });
  return { long, short };
}

function partOf(parts: readonly Intl.DateTimeFormatPart[], wanted: string): string {
  return parts.find(({ type }) => type === wanted)?.value ?? '';
}

/** Of all codes of two letters that have a name. */
function codesOf(language: string, type: 'region' | 'language'): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const told = codes.flatMap((lower) => {
    const code = type === 'region' ? lower.toUpperCase() : lower;
    const name = names.of(code);
    return name === undefined ? [] : [[code, name] as const];
  });
  return Object.fromEntries<string>(told);
}
