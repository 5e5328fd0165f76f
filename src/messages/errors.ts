/** Made from `en/errors.json` by `npm run messages`: change the messages there. */
import { select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const tryAgain = (): string => say('GN2v', 'Try again');
export const wanted = (values: { wanted: string }): string =>
  sayWith(
    'fxn8',
    (d: { wanted: string }) =>
      select(d.wanted, {
        timeline: 'the timeline',
        event: 'this event',
        eventPassages: 'this event’s passages',
        passages: 'the passages',
        search: 'the search',
        titles: 'the titles',
        sources: 'the sources',
        testimonies: 'the record of who tells what',
        map: 'the map',
        account: 'the account of how this was made',
        other: '',
      }),
    values,
  );
export const title = (values: { kind: string; wanted: string }): string =>
  sayWith(
    'Pe6E',
    (d: { kind: string; wanted: string }) =>
      select(d.kind, {
        offline: d.wanted + ' could not be reached',
        late: d.wanted + ' did not come in time',
        missing: d.wanted + ' could not be found',
        http: d.wanted + ' could not be loaded',
        broken: d.wanted + ' cannot be shown',
        version: d.wanted + ' and this page do not match',
        mixed: d.wanted + ' could not be put together',
        slow: 'Still waiting for ' + d.wanted,
        part: 'Part of this page could not be fetched',
        other: 'Something went wrong',
      }),
    values,
  );
export const what = (values: { kind: string }): string =>
  sayWith(
    'ibWc',
    (d: { kind: string }) =>
      select(d.kind, {
        offline: 'No answer came. You may be offline, or the site that publishes this timeline may be.',
        late: 'Nothing has come from the site that publishes this timeline for half a minute.',
        missing: 'The site answers, but the data are not where they should be.',
        broken: 'What came is damaged.',
        mixed: 'The timeline has just been published anew, and parts of both have come.',
        slow: 'The answer is taking longer than it should.',
        part: 'No answer came. You may be offline, or the site that publishes this timeline may be.',
        other: 'This page met a fault of its own.',
      }),
    values,
  );
export const whatHttp = (values: { status: string }): string =>
  sayWith(
    'DajH',
    (d: { status: string }) =>
      'The site that publishes this timeline has trouble of its own (error ' + d.status + ').',
    values,
  );
export const whatBroken = (values: { fault: string; place: string }): string =>
  sayWith(
    'DNrp',
    (d: { fault: string; place: string }) => 'What came is damaged (' + d.place + ': ' + d.fault + ').',
    values,
  );
export const whatVersion = (values: { expected: string; found: string }): string =>
  sayWith(
    's3r7',
    (d: { expected: string; found: string }) =>
      'The data are of version ' +
      select(d.found, { none: 'unknown', other: d.found }) +
      '; this page reads version ' +
      d.expected +
      '.',
    values,
  );
export const mend = (values: { kind: string }): string =>
  sayWith(
    'ahUt',
    (d: { kind: string }) =>
      select(d.kind, {
        offline: 'Check your connection and try again.',
        late: 'Check your connection and try again. If it stays so, come back later.',
        missing:
          'They may be on their way: try again in a minute. If it stays so, please tell whoever publishes this page.',
        http: 'Try again in a minute.',
        broken:
          'Check whether your network wants you to sign in, and try again. If it stays so, please tell whoever publishes this page.',
        version: 'Reload the page. If it stays so, please tell whoever publishes it.',
        mixed: 'Try again in a minute.',
        slow: 'It may come at any moment. If it does not, check your connection and try again.',
        part: 'Check your connection and try again. If that does not help, reload the page: it may have been published anew.',
        other: 'Reload the page. If it happens again, please tell whoever publishes it.',
      }),
    values,
  );
export const standsStill = (): string =>
  say('IZMw', 'What stands here can be read, but not searched, filtered or moved.');
export const fetching = (values: { wanted: string }): string =>
  sayWith('fBP8', (d: { wanted: string }) => 'Fetching ' + d.wanted + ' …', values);
