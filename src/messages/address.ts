/** Made from `en/address.json` by `npm run messages`: change the messages there. */
import { select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const id = (): string =>
  say('Cnu7', 'must be an id: lower-case words joined by hyphens, such as baku-meeting');
export const country = (): string => say('7xUA', 'must be a country’s two letters, such as TR');
export const word = (values: { known: string }): string =>
  sayWith('-ZW-', (d: { known: string }) => 'must be ' + d.known, values);
export const date = (): string =>
  say('2rae', 'must be a year, a month or a day, such as 2025, 2025-04 or 2025-04-09');
export const day = (): string => say('UMXY', 'must be a day, such as 2025-04-11');
export const days = (): string =>
  say('ACFJ', 'must be two days, the earlier first, such as 2025-04-01..2025-07-31');
export const newer = (values: { current: string }): string =>
  sayWith(
    'tfOR',
    (d: { current: string }) => 'must be at most ' + d.current + ': the link was made by a newer page',
    values,
  );
export const version = (values: { current: string }): string =>
  sayWith(
    'RtBb',
    (d: { current: string }) =>
      select(d.current, { '1': 'must be 1', other: 'must be a whole number from 1 to ' + d.current }),
    values,
  );
export const once = (): string => say('McUL', 'must stand only once');
export const notLater = (values: { to: string }): string =>
  sayWith('2eNb', (d: { to: string }) => 'must not be later than “to”, which is ' + d.to, values);
export const notEarlier = (values: { from: string }): string =>
  sayWith('kLxY', (d: { from: string }) => 'must not be earlier than “from”, which is ' + d.from, values);
export const withEvent = (): string => say('Ljao', 'must stand together with the event that it belongs to');
export const ofTimeline = (): string => say('JOqS', 'must be one that this timeline has');
export const sourceOfTimeline = (): string => say('ZTe7', 'must name a source of this timeline');
export const notOfEvent = (): string => say('dCRk', 'must be a passage of the event that is open');
export const notTwo = (): string => say('9Gf2', 'can be ‘compare’ only where ‘told’ names two sources');
export const outside = (values: { days: string }): string =>
  sayWith(
    '3roD',
    (d: { days: string }) => 'must touch the days that the timeline can show, ' + d.days,
    values,
  );
