/** Made from `en/sourcePage.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { sayWith } from './say.ts';

export const lookingFor = (values: { count: number; passage: string }): string =>
  sayWith(
    'dIqi',
    (d: { count: number; passage: string }) =>
      'Looking for the passage ‘' +
      d.passage +
      '’ among ' +
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) +
      ' …',
    values,
  );
