/** Made from `en/large.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const titlesMissing = (values: { why: string }): string =>
  sayWith(
    'mXPX',
    (d: { why: string }) => d.why + ' Titles are missing; dates, counts and filters are whole.',
    values,
  );
export const asked = (): string => say('YyFk', 'The events that this address asks for are on their way …');
export const timelineComing = (): string => say('TIpE', 'The timeline is on its way …');
export const withoutScript = (values: { first: number; total: number }): string =>
  sayWith(
    'La4Q',
    (d: { first: number; total: number }) =>
      'This page has been opened without JavaScript: it shows the first ' +
      plural(d.first, 0, en, { other: number('en', d.first, 0) }) +
      ' of ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' event',
        other: number('en', d.total, 0) + ' events',
      }) +
      ', whatever its address asks for.',
    values,
  );
export const noLens = (): string =>
  say('cnKs', 'is for timelines whose sentences are all loaded at once; this one is too large for that');
