/** Made from `en/dates.json` by `npm run messages`: change the messages there. */
import { say, sayWith } from './say.ts';

export const unknown = (): string => say('Tscy', 'date unknown');
export const unknownHeading = (): string => say('XCsV', 'Date unknown');
export const someTimeIn = (values: { date: string }): string =>
  sayWith('Bv6w', (d: { date: string }) => 'Some time in ' + d.date, values);
export const until = (values: { date: string }): string =>
  sayWith('ozZp', (d: { date: string }) => 'until ' + d.date, values);
export const since = (values: { date: string }): string =>
  sayWith('Sozd', (d: { date: string }) => 'since ' + d.date, values);
export const fromTo = (values: { from: string; to: string }): string =>
  sayWith('agTa', (d: { from: string; to: string }) => d.from + ' to ' + d.to, values);
export const onOrBefore = (values: { date: string }): string =>
  sayWith('BrNl', (d: { date: string }) => 'on or before ' + d.date, values);
export const onOrAfter = (values: { date: string }): string =>
  sayWith('eqKr', (d: { date: string }) => 'on or after ' + d.date, values);
export const between = (values: { from: string; to: string }): string =>
  sayWith('bMEB', (d: { from: string; to: string }) => 'some day between ' + d.from + ' and ' + d.to, values);
export const betweenDays = (values: { days: string }): string =>
  sayWith('GGJc', (d: { days: string }) => 'some day between ' + d.days, values);
export const or = (): string => say('ynfT', 'or');
export const and = (): string => say('U5WU', 'and');
export const about = (values: { date: string }): string =>
  sayWith('evSo', (d: { date: string }) => 'about ' + d.date, values);
export const uncertain = (values: { date: string }): string =>
  sayWith('_VZz', (d: { date: string }) => d.date + ' (uncertain)', values);
export const decade = (values: { year: string }): string =>
  sayWith('5cVo', (d: { year: string }) => 'the ' + d.year + 's', values);
export const decadeHeading = (values: { year: string }): string =>
  sayWith('vtwe', (d: { year: string }) => d.year + 's', values);
