/** Made from `en/about.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const title = (): string => say('3Clo', 'About this timeline');
export const contents = (): string => say('AyQp', 'On this page');
export const scope = (): string => say('ntQV', 'What it tells');
export const rules = (): string => say('xWFl', 'What counts as an event');
export const leftOut = (): string => say('ohz8', 'What was left out, and why');
export const sources = (): string => say('Mwlp', 'Its sources');
export const dates = (): string => say('fkYm', 'How certain the dates are');
export const backing = (): string => say('K0ND', 'How well it is backed');
export const checking = (): string => say('akQl', 'How it was checked');
export const corrections = (): string => say('Cge_', 'What was corrected');
export const making = (): string => say('_CE2', 'Who made it');
export const span = (): string => say('mODi', 'Span');
export const spanDays = (values: { earlier: number; from: string; to: string }): string =>
  sayWith(
    'lG4I',
    (d: { earlier: number; from: string; to: string }) =>
      plural(d.earlier, 0, en, {
        '0': d.from + ' to ' + d.to,
        one: d.from + ' to ' + d.to + ', with ' + number('en', d.earlier, 0) + ' earlier event as background',
        other:
          d.from + ' to ' + d.to + ', with ' + number('en', d.earlier, 0) + ' earlier events as background',
      }),
    values,
  );
export const holds = (): string => say('t08D', 'Holds');
export const held = (values: { events: number; quotations: number; sources: number }): string =>
  sayWith(
    'H_9d',
    (d: { events: number; quotations: number; sources: number }) =>
      plural(d.events, 0, en, {
        one: number('en', d.events, 0) + ' event',
        other: number('en', d.events, 0) + ' events',
      }) +
      ', ' +
      plural(d.quotations, 0, en, {
        one: number('en', d.quotations, 0) + ' quotation',
        other: number('en', d.quotations, 0) + ' quotations',
      }) +
      ' from ' +
      plural(d.sources, 0, en, {
        one: number('en', d.sources, 0) + ' source',
        other: number('en', d.sources, 0) + ' sources',
      }),
    values,
  );
export const countries = (): string => say('kEk4', 'Countries');
export const country = (values: { country: string; events: number }): string =>
  sayWith(
    'ie0P',
    (d: { country: string; events: number }) =>
      '\uE000link\uE001' +
      d.country +
      '\uE002, ' +
      plural(d.events, 0, en, {
        one: number('en', d.events, 0) + ' event',
        other: number('en', d.events, 0) + ' events',
      }),
    values,
  );
export const languages = (values: { count: number }): string =>
  sayWith(
    '7Mwj',
    (d: { count: number }) => plural(d.count, 0, en, { one: 'Language', other: 'Languages' }),
    values,
  );
export const noTitle = (): string => say('_QjJ', 'Headline not printed in the text we have');
export const published = (): string => say('Rrso', 'Published');
export const notKnown = (): string => say('rGDa', 'not known');
export const kind = (): string => say('GIwS', 'Kind');
export const kindIn = (values: { kind: string; language: string }): string =>
  sayWith('3ob_', (d: { kind: string; language: string }) => d.kind + ', in ' + d.language, values);
export const author = (): string => say('G9BN', 'Author');
export const noAuthor = (): string => say('21mg', 'none named');
export const quoted = (): string => say('XFub', 'Quoted');
export const quotedShare = (values: { passages: number; share: string }): string =>
  sayWith(
    'Yog5',
    (d: { passages: number; share: string }) =>
      d.share +
      ' of its text, in ' +
      plural(d.passages, 0, en, {
        one: number('en', d.passages, 0) + ' passage',
        other: number('en', d.passages, 0) + ' passages',
      }),
    values,
  );
export const tellsOf = (): string => say('4xVW', 'Tells of');
export const severalSources = (): string =>
  say(
    'vKWu',
    'One event may rest on several sources, so the numbers of events add up to more than there are.',
  );
export const status = (): string => say('ikVf', 'Status');
export const origins = (): string => say('xDb3', 'Origins and texts');
export const voices = (): string => say('t9cV', 'Who says so');
export const sentence = (values: { meaning: string }): string =>
  sayWith('EvKH', (d: { meaning: string }) => d.meaning + '.', values);
export const twoOrigins = (): string =>
  say('hJRB', 'Those who first reported it are two or more; outlets that repeat one of them do not count.');
export const oneText = (): string => say('g1nD', 'Only one of the sources tells of it.');
export const voice = (values: { voice: string }): string =>
  sayWith(
    'IxpD',
    (d: { voice: string }) =>
      select(d.voice, {
        named: 'A person, an office or a state, by name.',
        unnamed: 'Officials or sources without a name, whose side is told.',
        anonymous: 'Persons of whom not even that is told.',
        outlet: 'A source tells it itself, and names nobody.',
        other: '',
      }),
    values,
  );
export const leads = (): string =>
  say(
    'Mpot',
    'Each number leads to its events. Each event has one status; in the other lists it may be counted more than once, or not at all.',
  );
export const checked = (): string => say('nJiv', 'What the machine checks');
export const whenChecked = (): string =>
  say(
    'edQg',
    'Each time the timeline is made. Where one of these is broken, it is not made; what is pointed out is for people to decide.',
  );
export const notChecked = (): string => say('FqXV', 'What it does not check');
export const restsOn = (): string =>
  say('S93Z', 'These rest on those who write the timeline, and on those who read it.');
export const notCorrected = (): string => say('v02Q', 'Nothing has been corrected since publication.');
export const notCorrectedSince = (values: { day: string }): string =>
  sayWith(
    'jr4o',
    (d: { day: string }) => 'Nothing has been corrected since publication on ' + d.day + '.',
    values,
  );
export const corrected = (): string =>
  say(
    'DLBE',
    'A mistake that is put right is listed here, with what was said before and why it changed; that of an event stands on the event’s page as well.',
  );
export const said = (): string => say('YujI', 'It said');
export const says = (): string => say('EkWq', 'It says now');
export const why = (): string => say('Ht9z', 'Why');
export const passage = (values: { publisher: string }): string =>
  sayWith('Woql', (d: { publisher: string }) => 'A passage of ' + d.publisher, values);
export const whole = (): string => say('5_Rx', 'The timeline as a whole');
export const madeBy = (): string => say('dNjR', 'Made by');
export const when = (): string => say('ENFg', 'When');
export const notRecorded = (): string => say('8uTl', 'not recorded');
export const firstPublished = (): string => say('i1AE', 'First published');
export const asOf = (): string => say('Oyxr', 'As of');
export const data = (): string => say('nhH-', 'Words and data');
export const code = (): string => say('gNSq', 'Code');
export const error = (): string => say('38Mx', 'Found an error?');
export const tell = (values: { contact: string }): string =>
  sayWith('ecwx', (d: { contact: string }) => 'Please tell \uE000link\uE001' + d.contact + '\uE002.', values);
