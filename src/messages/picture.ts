/** Made from `en/picture.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const choice = (values: { form: string }): string =>
  sayWith(
    'qD_Q',
    (d: { form: string }) =>
      select(d.form, { svg: 'Picture of this timeline (SVG)', other: 'Picture of this timeline (PNG)' }),
    values,
  );
export const gathered = (): string => say('imWe', 'A number stands for as many events close together.');
export const ofThose = (values: { parts: string }): string =>
  sayWith('ntiU', (d: { parts: string }) => 'Of those: ' + d.parts + '.', values);
export const untilThen = (): string => say('tfvv', 'Fading in: until then; no beginning is told.');
export const orLater = (): string => say('U_OS', 'Pale, fading out: on that day or later.');
export const bare = (values: { count: number }): string =>
  sayWith(
    'HDFh',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: 'The title of ' + number('en', d.count, 0) + ' event has no room beside its shape.',
        other: 'The titles of ' + number('en', d.count, 0) + ' events have no room beside their shapes.',
      }),
    values,
  );
export const undated = (values: { count: number }): string =>
  sayWith(
    'zHec',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event without a date is not drawn.',
        other: number('en', d.count, 0) + ' events without a date are not drawn.',
      }),
    values,
  );
export const notMade = (): string =>
  say('1PN5', 'The picture could not be made. Nothing of this view is lost: try once more.');
export const notPng = (): string =>
  say(
    '_yKf',
    'This browser could not make a PNG. The picture as SVG shows the same, and image programs turn it into a PNG.',
  );
