import { spokenLocale } from '#messages/say.ts';

/** Making them costs far more than using them. */
const formats = new Map<string, Intl.NumberFormat>();

/** `49%`; with one digit `49.9%`. */
export function shareWords(share: number, digits = 0): string {
  const key = `${spokenLocale()} ${String(digits)}`;
  const known = formats.get(key);
  if (known) return known.format(share);
  const made = new Intl.NumberFormat(spokenLocale(), {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made.format(share);
}
