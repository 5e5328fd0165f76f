/** Made from `en/evidence.json` by `npm run messages`: change the messages there. */
import { select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const statusMeaning = (values: { status: string }): string =>
  sayWith(
    'Nb0U',
    (d: { status: string }) =>
      select(d.status, {
        confirmed: 'told by two or more independent origins, or acknowledged by those who did it',
        reported: 'told by one origin',
        claimed: 'only an interested or anonymous party says so',
        disputed: 'a source denies it, or accounts of whether it happened differ',
        planned: 'still to come when the sources wrote',
        other: '',
      }),
    values,
  );
export const role = (values: { role: string }): string =>
  sayWith(
    'Zl5N',
    (d: { role: string }) =>
      select(d.role, {
        party: 'party to it',
        host: 'host',
        mediator: 'mediator',
        site: 'where it happened',
        affected: 'affected by it',
        other: '',
      }),
    values,
  );
export const precision = (values: { precision: string }): string =>
  sayWith(
    'Kph8',
    (d: { precision: string }) =>
      select(d.precision, {
        site: 'a site',
        city: 'a city; the spot in it is not told',
        region: 'a region; the point is its middle',
        country: 'a country; the point is its middle',
        other: '',
      }),
    values,
  );
export const basis = (values: { basis: string }): string =>
  sayWith(
    'IBKr',
    (d: { basis: string }) =>
      select(d.basis, {
        explicit: 'A source prints the date.',
        relative: 'Counted from the day on which a source was published.',
        inferred: 'Worked out from other sources or outside references.',
        other: '',
      }),
    values,
  );
export const article = (): string => say('CYCM', 'Article');
export const analysis = (): string => say('3Pfz', 'Analysis');
export const newsBrief = (): string => say('_2zu', 'News brief');
export const blog = (): string => say('WTzK', 'Blog post');
