/** Made from `en/event.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const close = (): string => say('jcM8', 'Close');
export const permalink = (): string => say('6hPm', 'Link to this event');
export const cite = (): string => say('MGRc', 'Cite this event');
export const reference = (): string => say('s7IK', 'reference');
export const passages = (values: { count: number }): string =>
  sayWith(
    'JkL9',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: 'The passage it rests on',
        other: 'The ' + number('en', d.count, 0) + ' passages it rests on',
      }),
    values,
  );
export const standing = (values: { category: string; status: string; why: string }): string =>
  sayWith(
    'ALyJ',
    (d: { category: string; status: string; why: string }) =>
      d.category + '. \uE000status\uE001' + d.status + '\uE002: ' + d.why + '.',
    values,
  );
export const toldByOrigins = (values: { origins: number }): string =>
  sayWith(
    'FK1Y',
    (d: { origins: number }) =>
      'told by ' + plural(d.origins, 0, en, { other: number('en', d.origins, 0) }) + ' independent origins',
    values,
  );
export const acknowledged = (): string => say('wuwQ', 'acknowledged by those who did it, or said in public');
export const quotedHere = (values: { names: string }): string =>
  sayWith('Vvmg', (d: { names: string }) => 'Quoted here: ' + d.names + '.', values);
export const alsoQuoted = (values: { names: string }): string =>
  sayWith('37Nv', (d: { names: string }) => 'Also quoted: ' + d.names + '.', values);
export const reportedByOne = (values: { names: string; origins: number }): string =>
  sayWith(
    '15vT',
    (d: { names: string; origins: number }) =>
      plural(d.origins, 0, en, {
        '0': 'Reported by ' + d.names + '.',
        one: 'Reported by ' + d.names + '.',
        other: 'Reported by ' + d.names + ', from ' + number('en', d.origins, 0) + ' origins.',
      }),
    values,
  );
export const reportedByMany = (values: { names: string; origins: number; outlets: number }): string =>
  sayWith(
    'DmmK',
    (d: { names: string; origins: number; outlets: number }) =>
      'Reported by ' +
      plural(d.outlets, 0, en, { other: number('en', d.outlets, 0) }) +
      ' outlets (' +
      d.names +
      '), from ' +
      plural(d.origins, 0, en, { one: 'one origin', other: number('en', d.origins, 0) + ' origins' }) +
      '.',
    values,
  );
export const withTexts = (values: { count: number; name: string }): string =>
  sayWith(
    '1cB_',
    (d: { count: number; name: string }) =>
      plural(d.count, 0, en, { one: d.name, other: d.name + ' with ' + number('en', d.count, 0) + ' texts' }),
    values,
  );
export const citation = (values: { number: number; publisher: string }): string =>
  sayWith(
    'rp9a',
    (d: { number: number; publisher: string }) =>
      plural(d.number, 0, en, { other: number('en', d.number, 0) }) + ', passage of ' + d.publisher,
    values,
  );
export const published = (values: { date: string }): string =>
  sayWith('rGP1', (d: { date: string }) => 'published ' + d.date, values);
export const publishedUnknown = (): string => say('GB6b', 'published on a day not known');
export const attribution = (values: { attribution: string; who: string }): string =>
  sayWith(
    'hJT7',
    (d: { attribution: string; who: string }) =>
      select(d.attribution, {
        named: d.who + ', on record',
        unnamed: d.who + ', unnamed',
        anonymous: d.who + ', not identified',
        outlet: 'in the outlet’s own voice',
        other: '',
      }),
    values,
  );
export const relaying = (values: { origin: string }): string =>
  sayWith('VvQe', (d: { origin: string }) => 'relaying ' + d.origin, values);
export const ownReporting = (): string => say('oNrn', 'own reporting');
export const stance = (values: { stance: string }): string =>
  sayWith(
    'Y_gm',
    (d: { stance: string }) =>
      select(d.stance, { disputes: 'disputes this account', adds: 'adds to this account', other: '' }),
    values,
  );
export const readInSource = (): string => say('w4NH', 'Read in source');
export const sentence = (values: { number: number }): string =>
  sayWith(
    '1d-C',
    (d: { number: number }) =>
      '\uE000arrow\uE001↑ \uE002Sentence ' + plural(d.number, 0, en, { other: number('en', d.number, 0) }),
    values,
  );
export const accountsDiffer = (): string => say('5_zU', 'Where accounts differ');
export const accountBy = (values: { attribution: string; number: number; publisher: string }): string =>
  sayWith(
    'j2DW',
    (d: { attribution: string; number: number; publisher: string }) =>
      '\uE000outlet\uE001' +
      d.publisher +
      '\uE002, ' +
      d.attribution +
      '. \uE000link\uE001Passage ' +
      plural(d.number, 0, en, { other: number('en', d.number, 0) }) +
      '\uE002',
    values,
  );
export const corrections = (): string => say('DGcb', 'Corrections');
export const correctedOn = (values: { day: string }): string =>
  sayWith('U2zx', (d: { day: string }) => 'Corrected on ' + d.day, values);
export const itSaid = (): string => say('MNks', 'It said');
export const itSaysNow = (): string => say('2aXw', 'It says now');
export const why = (): string => say('DA4g', 'Why');
export const allCorrections = (): string => say('U8yy', 'All corrections of this timeline');
export const whyStatus = (values: { status: string }): string =>
  sayWith('0ezp', (d: { status: string }) => 'Why “' + d.status + '”', values);
export const origins = (): string => say('0BKH', 'Who reported it first');
export const itself = (): string => say('jC7j', 'in its own reporting');
export const through = (values: { outlets: string }): string =>
  sayWith('HU5t', (d: { outlets: string }) => 'as told by ' + d.outlets, values);
export const originsCount = (values: { count: number }): string =>
  sayWith(
    'GTBi',
    (d: { count: number }) =>
      plural(d.count, 0, en, {
        one: 'One origin: however many outlets relay it, it counts once.',
        other: number('en', d.count, 0) + ' origins. Outlets that relay the same one count once.',
      }),
    values,
  );
export const whoAndWhere = (): string => say('YOtf', 'Who and where');
export const countries = (): string => say('s9TO', 'Countries');
export const actors = (): string => say('WuTW', 'Actors');
export const places = (values: { count: number }): string =>
  sayWith(
    '1f4p',
    (d: { count: number }) => plural(d.count, 0, en, { one: 'Place', other: 'Places' }),
    values,
  );
export const coordinates = (values: {
  eastWest: string;
  lat: string;
  lon: string;
  northSouth: string;
}): string =>
  sayWith(
    '9BMJ',
    (d: { eastWest: string; lat: string; lon: string; northSouth: string }) =>
      d.lat +
      '° ' +
      select(d.northSouth, { north: 'N', other: 'S' }) +
      ', ' +
      d.lon +
      '° ' +
      select(d.eastWest, { east: 'E', other: 'W' }),
    values,
  );
export const neighbours = (): string => say('-9Wt', 'Before and after');
export const eventBefore = (values: { date: string }): string =>
  sayWith('yBtN', (d: { date: string }) => 'Before, ' + d.date, values);
export const eventAfter = (values: { date: string }): string =>
  sayWith('dzYk', (d: { date: string }) => 'After, ' + d.date, values);
export const titleToCome = (): string => say('Sar4', 'Title to come');
export const notCounted = (): string => say('sVNT', 'Days cannot be counted now.');
export const differences = (): string => say('kJYj', 'Where the sources differ');
export const noDifference = (): string => say('9ilq', 'On no point do the accounts of these sources differ.');
export const differencesLead = (values: { events: number; points: number }): string =>
  sayWith(
    'qWhx',
    (d: { events: number; points: number }) =>
      'On ' +
      plural(d.points, 0, en, { one: 'one point', other: number('en', d.points, 0) + ' points' }) +
      ', in ' +
      plural(d.events, 0, en, { one: 'one event', other: number('en', d.events, 0) + ' events' }) +
      ', the accounts differ. They stand side by side, none before another but by order of writing; this timeline takes no side.',
    values,
  );
export const asFile = (): string => say('JRY8', 'This event as a file:');
