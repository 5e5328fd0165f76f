/** Made from `en/timelineMarks.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { sayWith } from './say.ts';

export const sources = (values: { count: number }): string =>
  sayWith(
    'wSpX',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' source',
        other: number('en', d.count, 0) + ' sources',
      }),
    values,
  );
export const placeAmong = (values: { at: number; total: number }): string =>
  sayWith(
    'BrzV',
    (d: { at: number; total: number }) =>
      plural(d.at, 0, en, { other: number('en', d.at, 0) }) +
      ' of ' +
      plural(d.total, 0, en, { other: number('en', d.total, 0) }),
    values,
  );
export const inLane = (values: { lane: string }): string =>
  sayWith('tX_E', (d: { lane: string }) => 'lane ' + d.lane, values);
export const edge = (values: { edge: string }): string =>
  sayWith(
    'T3d9',
    (d: { edge: string }) =>
      select(d.edge, {
        first: 'The first event.',
        last: 'The last event.',
        top: 'The top lane.',
        other: 'The bottom lane.',
      }),
    values,
  );
export const wholly = (values: { side: string }): string =>
  sayWith(
    '0Eq5',
    (d: { side: string }) =>
      select(d.side, { before: 'wholly before what is in view', other: 'wholly after what is in view' }),
    values,
  );
