/** Made from `en/embedDialog.json` by `npm run messages`: change the messages there. */
import { select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const open = (): string => say('dh3o', 'Embed');
export const title = (): string => say('8bm_', 'Embed the timeline');
export const what = (): string => say('B7mc', 'What it shows');
export const whatIs = (values: { what: string }): string =>
  sayWith(
    '1ilY',
    (d: { what: string }) =>
      select(d.what, { view: 'This view: its filters, days and open event', other: 'The whole timeline' }),
    values,
  );
export const theme = (): string => say('guFF', 'Colours');
export const themeIs = (values: { theme: string }): string =>
  sayWith(
    'V1Pr',
    (d: { theme: string }) =>
      select(d.theme, { auto: 'As the reader’s device', light: 'Light', dark: 'Dark', other: '' }),
    values,
  );
export const language = (): string => say('u2YJ', 'Language');
export const readers = (): string => say('WZ_-', 'The reader’s');
export const edition = (): string => say('DkC3', 'Edition');
export const editionIs = (values: { edition: string; name: string }): string =>
  sayWith(
    'v12K',
    (d: { edition: string; name: string }) =>
      select(d.edition, {
        newest: 'The newest: it follows what is corrected and added',
        other: d.name + ': it stays as it is',
      }),
    values,
  );
export const height = (): string => say('d0Jl', 'Height');
export const heightIs = (values: { height: string }): string =>
  sayWith(
    'fwFh',
    (d: { height: string }) =>
      select(d.height, { auto: 'As high as its content, by a small script', other: 'Fixed' }),
    values,
  );
export const pixels = (): string => say('firT', 'Height in pixels');
export const width = (): string => say('GeMx', 'Width of the preview in pixels');
export const preview = (): string => say('vLO9', 'Preview');
export const frameTitle = (): string => say('w7r4', 'Preview of the frame');
export const code = (): string => say('8klU', 'code');
export const codeTitle = (): string => say('ZDW2', 'Code to paste');
export const noScript = (): string => say('5rn9', 'It sets no cookie and asks no other host for anything.');
export const share = (): string => say('rLq1', 'Share this view');
export const close = (): string => say('bBOE', 'Close');
export const alone = (): string => say('kV5j', 'Open this frame by itself');
