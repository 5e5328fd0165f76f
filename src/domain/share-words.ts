import { perLocale } from '#messages/per-locale.ts';
import { spokenFormats } from '#messages/say.ts';

const formats = perLocale(
  (locale, digits: number) =>
    new (spokenFormats().NumberFormat)(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);

/** `49%`; with one digit `49.9%`. */
export function shareWords(share: number, digits = 0): string {
  return formats(digits).format(share);
}
