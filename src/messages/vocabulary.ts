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
export const statusMeaning = (values: { status: string }): string =>
  sayWith(
    '_ehw',
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
    '6Bbm',
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
    'Wxc1',
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
export const basis = (values: { basis: string }): string =>
  sayWith(
    'FoV6',
    (d: { basis: string }) =>
      select(d.basis, {
        explicit: 'A source prints the date.',
        relative: 'Counted from the day on which a source was published.',
        inferred: 'Worked out from other sources or outside references.',
        other: '',
      }),
    values,
  );
export const comma = (): string => say('8yt_', ', ');
export const twoOrigins = (): string => say('kjTJ', 'Two origins or more');
export const oneText = (): string => say('JPCs', 'Rests on one text');
export const article = (): string => say('Nkoc', 'Article');
export const analysis = (): string => say('WCFk', 'Analysis');
export const newsBrief = (): string => say('ACJ3', 'News brief');
export const blog = (): string => say('6RfF', 'Blog post');
export const turkey = (): string => say('s1nX', 'Turkey');
export const palestine = (): string => say('hjmf', 'Palestinian territories');
