/** Made from `en/timeline.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const title = (): string => say('3SIH', 'Timeline');
export const drawing = (): string => say('BcJp', 'Drawing');
export const drawingHelp = (values: { all: number; shown: number }): string =>
  sayWith(
    'RUC3',
    (d: { all: number; shown: number }) =>
      plural(d.shown, 0, en, { other: number('en', d.shown, 0) }) +
      ' of ' +
      plural(d.all, 0, en, { other: number('en', d.all, 0) }) +
      ' events. The left and right arrow keys go from event to event by date, in whichever lane, up and down from lane to lane, Page Up and Page Down back and on by whole screens, plus and minus or W and S zoom, A and D move along the axis, F shows all, Enter opens an event, Escape closes it.',
    values,
  );
export const standsStill = (): string =>
  say('0uX0', 'The timeline stands still: the part that moves it could not be loaded.');
export const tryAgain = (): string => say('uDl2', 'Try again');
export const allEvents = (): string => say('HzFy', 'All events');
export const others = (): string => say('bbq_', 'Others');
export const noneNamed = (): string => say('qvZZ', 'None named');
export const move = (): string => say('Zf3J', 'Move the timeline');
export const zoomOut = (): string => say('9s7E', 'Zoom out');
export const zoomIn = (): string => say('VkQl', 'Zoom in');
export const showAll = (): string => say('Uz7n', 'Show all');
export const story = (): string => say('3Js6', 'Story');
export const lanes = (): string => say('4bxi', 'Lanes');
export const group = (values: { group: string }): string =>
  sayWith(
    'Ve0Z',
    (d: { group: string }) =>
      select(d.group, {
        none: 'none',
        category: 'category',
        country: 'country',
        actor: 'actor',
        source: 'source',
        other: '',
      }),
    values,
  );
export const eventsWord = (values: { count: number }): string =>
  sayWith(
    'omoa',
    (d: { count: number }) => plural(d.count, 0, en, { one: 'event', other: 'events' }),
    values,
  );
export const untold = (): string => say('tR-o', 'An event whose title is being fetched');
export const fetchingTitle = (): string => say('xbVp', 'Fetching the title …');
export const eventName = (values: { date: string; title: string }): string =>
  sayWith('9b5o', (d: { date: string; title: string }) => d.title + ', ' + d.date, values);
export const plannedName = (values: { date: string; title: string }): string =>
  sayWith('HlRE', (d: { date: string; title: string }) => d.title + ', ' + d.date + ', planned', values);
export const disputedName = (values: { date: string; title: string }): string =>
  sayWith('ftrQ', (d: { date: string; title: string }) => d.title + ', ' + d.date + ', disputed', values);
export const stretch = (values: { from: string; to: string }): string =>
  sayWith('SSwk', (d: { from: string; to: string }) => d.from + ' to ' + d.to, values);
export const earlier = (values: { count: number }): string =>
  sayWith(
    'atVR',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' earlier event',
        other: number('en', d.count, 0) + ' earlier events',
      }),
    values,
  );
export const earlierSince = (values: { count: number; date: string }): string =>
  sayWith(
    'Cgvs',
    (d: { count: number; date: string }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' earlier event',
        other: number('en', d.count, 0) + ' earlier events',
      }) +
      ', since ' +
      d.date,
    values,
  );
export const later = (values: { count: number }): string =>
  sayWith(
    '2PYG',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' later event',
        other: number('en', d.count, 0) + ' later events',
      }),
    values,
  );
export const laterUntil = (values: { count: number; date: string }): string =>
  sayWith(
    'Q0xy',
    (d: { count: number; date: string }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' later event',
        other: number('en', d.count, 0) + ' later events',
      }) +
      ', until ' +
      d.date,
    values,
  );
export const earlierShort = (values: { count: number }): string =>
  sayWith(
    'ZrA7',
    (d: { count: number }) => plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' earlier',
    values,
  );
export const laterShort = (values: { count: number }): string =>
  sayWith(
    'W-Cx',
    (d: { count: number }) => plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' later',
    values,
  );
export const noWeek = (values: { count: number }): string =>
  sayWith(
    'mlmH',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event of which no week is known is in the list.',
        other: number('en', d.count, 0) + ' events of which no week is known are in the list.',
      }),
    values,
  );
export const undated = (values: { count: number }): string =>
  sayWith(
    'zU5T',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event without a date is in the list.',
        other: number('en', d.count, 0) + ' events without a date are in the list.',
      }),
    values,
  );
export const noWeekAndUndated = (values: { loose: number; undated: number }): string =>
  sayWith(
    'JOIK',
    (d: { loose: number; undated: number }) =>
      plural(d.loose, 0, en, {
        one: number('en', d.loose, 0) + ' event of which no week is known',
        other: number('en', d.loose, 0) + ' events of which no week is known',
      }) +
      ' and ' +
      plural(d.undated, 0, en, {
        one: number('en', d.undated, 0) + ' event without a date are in the list.',
        other: number('en', d.undated, 0) + ' events without a date are in the list.',
      }),
    values,
  );
export const weekSummary = (values: { count: number }): string =>
  sayWith(
    'P4PU',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }) + ' by week',
    values,
  );
export const weekSummaryMost = (values: { count: number; date: string; most: number }): string =>
  sayWith(
    '-ACO',
    (d: { count: number; date: string; most: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }) +
      ' by week, most of them (' +
      plural(d.most, 0, en, { other: number('en', d.most, 0) }) +
      ') in the week from ' +
      d.date,
    values,
  );
export const monthCount = (values: { count: number; month: string }): string =>
  sayWith(
    'JbsR',
    (d: { count: number; month: string }) =>
      d.month +
      ': ' +
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }),
    values,
  );
export const bars = (): string =>
  say(
    'b-PZ',
    'Bars show how many events there are. One whose day is not known is spread over the days on which it may have happened.',
  );
export const barSummary = (values: { by: string; count: number; most: number }): string =>
  sayWith(
    'J90C',
    (d: { by: string; count: number; most: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' event',
        other: number('en', d.count, 0) + ' events',
      }) +
      ' by ' +
      select(d.by, { year: 'year', other: 'month' }) +
      ', at most ' +
      plural(d.most, 0, en, {
        one: number('en', d.most, 0) + ' event',
        other: number('en', d.most, 0) + ' events',
      }) +
      ' in one',
    values,
  );
export const years = (values: { from: string; to: string }): string =>
  sayWith('f0Ny', (d: { from: string; to: string }) => d.from + ' to ' + d.to, values);
export const summary = (values: { counts: string; days: string }): string =>
  sayWith('kKw7', (d: { counts: string; days: string }) => d.counts + ', ' + d.days + '.', values);
export const zoomCloser = (): string => say('Mvx5', 'Zoom closer');
export const more = (values: { count: number }): string =>
  sayWith(
    'G6M_',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' more event.',
        other: number('en', d.count, 0) + ' more events.',
      }),
    values,
  );
export const listMore = (values: { count: number }): string =>
  sayWith(
    'jXnO',
    (d: { count: number }) => 'List ' + plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' more',
    values,
  );
export const ofThem = (values: { count: number; days: string }): string =>
  sayWith(
    'gDWt',
    (d: { count: number; days: string }) =>
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' of them ' + d.days,
    values,
  );
export const lessCertain = (values: { count: number }): string =>
  sayWith(
    'dL6P',
    (d: { count: number }) =>
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' on less certain days',
    values,
  );
export const reachingEarlier = (values: { count: number }): string =>
  sayWith(
    '-Rpc',
    (d: { count: number }) =>
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' reaching in from earlier',
    values,
  );
export const reachingLater = (values: { count: number }): string =>
  sayWith(
    'F845',
    (d: { count: number }) =>
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) + ' reaching in from later',
    values,
  );
export const mostly = (values: { category: string }): string =>
  sayWith(
    'wgE5',
    (d: { category: string }) =>
      select(d.category, {
        strike: 'mostly strikes',
        clash: 'mostly clashes',
        deployment: 'mostly deployments',
        talks: 'mostly talks',
        visit: 'mostly visits',
        statement: 'mostly statements',
        background: 'mostly background',
        other: 'mostly other',
      }),
    values,
  );
export const allOf = (values: { category: string }): string =>
  sayWith(
    'MVz-',
    (d: { category: string }) =>
      select(d.category, {
        strike: 'all strikes',
        clash: 'all clashes',
        deployment: 'all deployments',
        talks: 'all talks',
        visit: 'all visits',
        statement: 'all statements',
        background: 'all background',
        other: 'all other',
      }),
    values,
  );
