/** Made from `en/copying.json` by `npm run messages`: change the messages there. */
import { say, sayWith } from './say.ts';

export const copy = (values: { name: string }): string =>
  sayWith('hDwf', (d: { name: string }) => 'Copy ' + d.name, values);
export const copied = (values: { name: string }): string =>
  sayWith('DXlQ', (d: { name: string }) => 'Copied the ' + d.name + '.', values);
export const selected = (values: { name: string }): string =>
  sayWith(
    '0AkZ',
    (d: { name: string }) =>
      'This page may not copy by itself here. The ' +
      d.name +
      ' is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
    values,
  );
export const linkToView = (): string => say('kYl4', 'Link to exactly this view');
export const link = (): string => say('6js-', 'link');
