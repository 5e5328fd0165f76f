/** Made from `en/notices.json` by `npm run messages`: change the messages there. */
import { en, number, plural } from './icu.ts';
import { say, sayWith } from './say.ts';

export const address = (): string => say('KQ-t', 'About the address');
export const unusedParts = (values: { count: number }): string =>
  sayWith(
    'olZ1',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: 'One part of this page’s address could not be used. The rest of it counts.',
        other:
          number('en', d.count, 0) +
          ' parts of this page’s address could not be used. The rest of it counts.',
      }),
    values,
  );
export const ignored = (values: { mend: string; name: string; value: string }): string =>
  sayWith(
    'w1B7',
    (d: { mend: string; name: string; value: string }) =>
      '\uE000part\uE001‘' + d.name + '=' + d.value + '’\uE002 was ignored: ' + d.name + ' ' + d.mend + '.',
    values,
  );
export const dismiss = (): string => say('PMAC', 'Dismiss');
export const noSuchPassage = (values: { passage: string; publisher: string }): string =>
  sayWith(
    'R-RK',
    (d: { passage: string; publisher: string }) =>
      'The address asks for the passage \uE000asked\uE001‘' +
      d.passage +
      '’\uE002, and no passage of ' +
      d.publisher +
      ' has that name here. The link may be mistyped, or the passage may have been replaced. Those that are quoted stand below.',
    values,
  );
export const noSuchPlace = (values: { count: number; place: string }): string =>
  sayWith(
    't3F_',
    (d: { count: number; place: string }) =>
      'The address asks for passage number \uE000asked\uE001‘' +
      d.place +
      '’\uE002, which is none of the ' +
      plural(d.count, 0, en, { other: number('en', d.count, 0) }) +
      ' that are quoted here. The first ones stand below.',
    values,
  );
export const noPage = (): string => say('0DX3', 'There is no page at this address');
export const nothingLost = (): string =>
  say(
    'wYH-',
    'It may be mistyped, or it may never have been here. Nothing is lost: the timeline is where it was.',
  );
export const noPageNow = (): string => say('u_sw', 'This page cannot be reached now');
export const noPageNowWhy = (): string =>
  say(
    'dZV0',
    'No answer came from the network, and this page is not among what this browser keeps of the timeline. It may be there all the same: try again when you are connected.',
  );
export const wholeTimeline = (): string => say('JQ4c', 'The whole timeline');
export const theSource = (values: { publisher: string }): string =>
  sayWith(
    'EyUe',
    (d: { publisher: string }) => 'The source \uE000link\uE001' + d.publisher + '\uE002',
    values,
  );
export const notTold = (): string => say('oxrv', 'This event is not told here');
export const notToldWhy = (values: { title: string }): string =>
  sayWith(
    'ktXw',
    (d: { title: string }) =>
      '‘' +
      d.title +
      '’ is part of the timeline, but none of the sources that are heard at present had told of it.',
    values,
  );
export const goOn = (): string => say('Bz5b', 'Go on without it');
export const tooLarge = (): string =>
  say(
    'Wh3L',
    'This timeline is too large for this page, which would have to show all of its passages at once.',
  );
export const aboutTimeline = (): string => say('HLPE', 'About this timeline');
export const noEvent = (): string => say('DpoI', 'There is no such event');
export const noEventWhy = (values: { event: string }): string =>
  sayWith(
    'PDlF',
    (d: { event: string }) =>
      'The address asks for the event \uE000asked\uE001‘' +
      d.event +
      '’\uE002, which this timeline does not have. The link may be mistyped, or from another timeline.',
    values,
  );
export const noEventNow = (): string => say('kmBk', 'This event cannot be reached now');
export const noEventNowWhy = (values: { event: string }): string =>
  sayWith(
    'QHKT',
    (d: { event: string }) =>
      'No answer came from the network, and the event \uE000asked\uE001‘' +
      d.event +
      '’\uE002 is not among what this browser keeps of the timeline. It may be there all the same: try again when you are connected.',
    values,
  );
export const nothingTold = (): string => say('nGsg', 'Nothing had been told');
export const nothingToldWhy = (): string =>
  say('Ttg2', 'None of the sources that are heard at present had told of any event of this timeline.');
export const showAll = (): string => say('3bDK', 'Show all that is known');
