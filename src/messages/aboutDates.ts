/** Made from `en/aboutDates.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const grounds = (): string => say('chb7', 'What the dates rest on');
export const ground = (values: { ground: string }): string =>
  sayWith(
    '8kr8',
    (d: { ground: string }) =>
      select(d.ground, {
        explicit: 'Printed',
        relative: 'Counted from a publication',
        inferred: 'Worked out otherwise',
        none: 'No date',
        other: '',
      }),
    values,
  );
export const groundMeaning = (values: { ground: string }): string =>
  sayWith(
    'TZLI',
    (d: { ground: string }) =>
      select(d.ground, {
        explicit: 'A source prints the day, the month or the year.',
        relative: 'From words such as “on Wednesday” or “last week”.',
        inferred: 'From several passages together, or from an outside report.',
        none: 'No text gives one, and none was made up.',
        other: '',
      }),
    values,
  );
export const closenesses = (): string => say('2565', 'How closely they are known');
export const closeness = (values: { closeness: string }): string =>
  sayWith(
    'dUoN',
    (d: { closeness: string }) =>
      select(d.closeness, {
        day: 'One day',
        month: 'One month',
        longer: 'A season, a year or more',
        about: 'Approximate',
        lasted: 'Lasted',
        within: 'Some day between two',
        bounded: 'Some day before or after one',
        none: 'No date',
        other: '',
      }),
    values,
  );
export const closenessMeaning = (values: { closeness: string }): string =>
  sayWith(
    'U5om',
    (d: { closeness: string }) =>
      select(d.closeness, {
        day: 'Known to the day.',
        month: 'The day in it is not known.',
        longer: 'Nothing closer is known.',
        about: 'The date is about right, or itself in doubt.',
        lasted: 'Went on over several days or longer, or goes on.',
        within: 'Which of the days in between is not known.',
        bounded: 'Only one end is known.',
        none: 'They stand at the end of the list.',
        other: '',
      }),
    values,
  );
export const once = (values: { events: number }): string =>
  sayWith(
    'Tvy4',
    (d: { events: number }) =>
      plural(d.events, 0, en, {
        one: 'Each of the ' + number('en', d.events, 0) + ' event is counted once in either list.',
        other: 'Each of the ' + number('en', d.events, 0) + ' events is counted once in either list.',
      }),
    values,
  );
export const opens = (): string =>
  say('mXAu', 'A number opens to its events; each event’s page shows how its date was found.');
export const tooMany = (): string =>
  say(
    'y9Vk',
    'They are too many to be listed here; each event, where it is opened, shows how its date was found.',
  );
