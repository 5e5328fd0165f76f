/** Made from `en/vocabulary.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const events = (values: { count: number }): string =>
  sayWith(
    'ZHJi',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }),
    values,
  );
export const facet = (values: { facet: string }): string =>
  sayWith(
    'x4TV',
    (d: { facet: string }) =>
      select(d.facet, {
        country: 'Country',
        actor: 'Actor',
        category: 'Category',
        source: 'Source',
        place: 'Place',
        status: 'Status',
        backing: 'Backing',
        voice: 'Speakers',
        other: '',
      }),
    values,
  );
export const category = (values: { category: string }): string =>
  sayWith(
    'h5Bx',
    (d: { category: string }) =>
      select(d.category, {
        strike: 'Strike',
        clash: 'Clash',
        deployment: 'Deployment',
        talks: 'Talks',
        visit: 'Visit',
        statement: 'Statement',
        background: 'Background',
        other: 'Other',
      }),
    values,
  );
export const status = (values: { status: string }): string =>
  sayWith(
    'kZxy',
    (d: { status: string }) =>
      select(d.status, {
        confirmed: 'Confirmed',
        reported: 'Reported',
        claimed: 'Claimed',
        disputed: 'Disputed',
        planned: 'Planned',
        other: '',
      }),
    values,
  );
export const voice = (values: { voice: string }): string =>
  sayWith(
    'CKZc',
    (d: { voice: string }) =>
      select(d.voice, {
        named: 'On record, by name',
        unnamed: 'Unnamed, side told',
        anonymous: 'Not identified at all',
        outlet: 'The outlet’s own voice',
        other: '',
      }),
    values,
  );
export const comma = (): string => say('8yt_', ', ');
export const semicolon = (): string => say('4NpJ', '; ');
export const twoOrigins = (): string => say('kjTJ', 'Two origins or more');
export const oneText = (): string => say('JPCs', 'Rests on one text');
export const turkey = (): string => say('s1nX', 'Turkey');
export const palestine = (): string => say('hjmf', 'Palestinian territories');
