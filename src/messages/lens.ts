/** Made from `en/lens.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const heard = (): string => say('YkFn', 'What is heard');
export const known = (values: { day: string }): string =>
  sayWith('PCQJ', (d: { day: string }) => 'As known on ' + d.day, values);
export const told = (values: { sources: string }): string =>
  sayWith('lAPe', (d: { sources: string }) => 'As told by ' + d.sources, values);
export const knownAndTold = (values: { day: string; sources: string }): string =>
  sayWith(
    'fn-Q',
    (d: { day: string; sources: string }) => 'As known on ' + d.day + ', as told by ' + d.sources,
    values,
  );
export const missing = (values: { count: number; how: string }): string =>
  sayWith(
    'wkG-',
    (d: { count: number; how: string }) =>
      select(d.how, {
        unknown: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' event was not yet known',
          other: number('en', d.count, 0) + ' events were not yet known',
        }),
        past: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' event was not told',
          other: number('en', d.count, 0) + ' events were not told',
        }),
        other: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' event is not told',
          other: number('en', d.count, 0) + ' events are not told',
        }),
      }),
    values,
  );
export const onOneOutlet = (values: { count: number; time: string }): string =>
  sayWith(
    'iMh4',
    (d: { count: number; time: string }) =>
      select(d.time, {
        past: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' event rested on one outlet alone',
          other: number('en', d.count, 0) + ' events rested on one outlet alone',
        }),
        other: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' event rests on one outlet alone',
          other: number('en', d.count, 0) + ' events rest on one outlet alone',
        }),
      }),
    values,
  );
export const lessSure = (values: { count: number; time: string }): string =>
  sayWith(
    'yFPD',
    (d: { count: number; time: string }) =>
      select(d.time, {
        past: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' event was less sure',
          other: number('en', d.count, 0) + ' events were less sure',
        }),
        other: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' event is less sure',
          other: number('en', d.count, 0) + ' events are less sure',
        }),
      }),
    values,
  );
export const lessDated = (values: { count: number; time: string }): string =>
  sayWith(
    'vRvI',
    (d: { count: number; time: string }) =>
      select(d.time, {
        past: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' date was less well known',
          other: number('en', d.count, 0) + ' dates were less well known',
        }),
        other: plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' date is less well known',
          other: number('en', d.count, 0) + ' dates are less well known',
        }),
      }),
    values,
  );
export const sameAsToday = (): string => say('U_0Z', 'Nothing differs from today.');
export const noPublication = (values: { publisher: string }): string =>
  sayWith(
    'cXbP',
    (d: { publisher: string }) => d.publisher + ': no day of publication is known, so it is left out.',
    values,
  );
export const countedFrom = (values: { day: string; published: string; publisher: string }): string =>
  sayWith(
    'MRug',
    (d: { day: string; published: string; publisher: string }) =>
      d.publisher + ': published ' + d.published + ', so counted from ' + d.day + '.',
    values,
  );
export const together = (): string => say('1Bme', 'Together in one list');
export const sideBySide = (): string => say('fpxs', 'Side by side');
export const back = (): string => say('BFAu', 'Back to all that is known');
export const knownOn = (): string => say('qdB5', 'As known on');
export const today = (): string => say('PMUc', 'Today');
export const fromAll = (): string => say('Hhb_', 'from all that is published');
export const alone = (values: { sources: string }): string =>
  sayWith('iX24', (d: { sources: string }) => d.sources + ' alone', values);
export const andBefore = (values: { sources: string }): string =>
  sayWith('CDfM', (d: { sources: string }) => d.sources + ' and what came before', values);
export const toldBy = (): string => say('SEG4', 'As told by');
export const noneChosen = (): string =>
  say('Pg6q', 'None chosen: all are heard. Two chosen can be set side by side.');
export const only = (values: { publisher: string }): string =>
  sayWith('bHQB', (d: { publisher: string }) => 'Only ' + d.publisher, values);
export const both = (): string => say('hHbZ', 'Both');
export const nothing = (): string => say('7cm3', 'Nothing.');
export const differ = (): string => say('Au9R', 'Their accounts differ');
