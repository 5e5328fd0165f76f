/** Made from `en/downloads.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const title = (): string => say('RXCY', 'Take it with you');
export const intro = (): string =>
  say('a_W0', 'Everything that is told here, as files for other programs. Their addresses stay.');
export const names = (values: { file: string }): string =>
  sayWith(
    'mq4A',
    (d: { file: string }) =>
      select(d.file, {
        html: 'Everything on one page, to be opened without a network (HTML)',
        json: 'All events, sources and passages, for programs (JSON)',
        csv: 'Events, for spreadsheets (CSV)',
        ics: 'Events, for calendars (iCalendar)',
        geojson: 'Places, for maps (GeoJSON)',
        timelinejs: 'The story, for TimelineJS',
        annotations: 'Passages, as web annotations (JSON-LD)',
        other: 'Sources, as references (BibTeX)',
      }),
    values,
  );
export const feed = (): string => say('X5RK', 'Corrections and events, as a feed (Atom)');
export const feedOfLast = (values: { count: number }): string =>
  sayWith(
    'se5C',
    (d: { count: number }) =>
      'The newest corrections and the last events by date, at most ' +
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) +
      ' of each, as a feed (Atom)',
    values,
  );
export const feedHolds = (values: { count: number; total: number }): string =>
  sayWith(
    '7OBa',
    (d: { count: number; total: number }) =>
      'Of ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' event',
        other: number('en', d.total, 0) + ' events',
      }) +
      ' this feed has the last by date, and of corrections the newest: at most ' +
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) +
      ' of each.',
    values,
  );
export const schema = (): string =>
  say(
    'djtD',
    'its \uE000schema\uE001schema\uE002, and a \uE000dictionary\uE001dictionary\uE002 of its fields',
  );
export const calendar = (): string =>
  say(
    'xoCM',
    'In a calendar, what is not known to a day covers all days on which it may have been, or have begun, and says so. What has no first day has no day there either: many calendars leave it out.',
  );
export const ofMany = (): string =>
  say(
    'ZEl8',
    'There are no files for calendars, maps or stories: most programs for these cannot open so many events. The table has all of them, in order of date; a spreadsheet opens about a million rows.',
  );
export const part = (values: { address: string }): string =>
  sayWith('HM17', (d: { address: string }) => 'The events shown at ' + d.address, values);
export const also = (): string =>
  say('LzuN', 'also as \uE000ris\uE001RIS\uE002 and \uE000csl\uE001CSL-JSON\uE002');
export const these = (values: { count: number }): string =>
  sayWith(
    'evgn',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: 'Download this event',
        other: 'Download these ' + number('en', d.count, 0) + ' events',
      }),
    values,
  );
export const inForm = (values: { form: string }): string =>
  sayWith(
    'j869',
    (d: { form: string }) =>
      select(d.form, {
        json: 'JSON',
        csv: 'CSV (spreadsheets)',
        ics: 'iCalendar',
        geojson: 'GeoJSON',
        other: 'TimelineJS',
      }),
    values,
  );
export const all = (): string => say('GwS8', 'All events, and more forms');
export const places = (): string => say('Os0J', 'In GeoJSON stand the places that they name.');
