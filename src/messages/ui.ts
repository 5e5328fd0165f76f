/** Made from `en/ui.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { sayWith } from './say.ts';

export const chosen = (values: { count: number }): string =>
  sayWith(
    'xZY-',
    (d: { count: number }) => plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' chosen',
    values,
  );
export const remove = (values: { what: string }): string =>
  sayWith('ixq3', (d: { what: string }) => 'Remove ' + d.what, values);
