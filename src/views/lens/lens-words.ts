/** What a lens shows and leaves out, in words. */
import type { DayNumber } from '#domain/calendar.ts';
import type { SourceLabel } from '#domain/dataset/event-index.ts';
import { dateWords } from '#domain/date-words.ts';
import { dayWords } from '#domain/day-words.ts';
import { latestDay } from '#domain/event-date.ts';
import type { Changes } from '#domain/lens/changes.ts';
import type { Lens } from '#domain/lens/lens.ts';
import { andWords, clausesWords } from '#domain/list-words.ts';
import * as words from '#messages/lens.ts';

/** `As known on 11 April 2025, as told by JNS and SOFX` */
export function lensTitle({ asOf, told }: Lens, sources: readonly SourceLabel[]): string {
  const names = namesOf(sources.filter(({ id }) => told.includes(id)));
  if (asOf === null) return names === '' ? '' : words.told({ sources: names });
  const day = dayWords(asOf);
  return names === '' ? words.known({ day }) : words.knownAndTold({ day, sources: names });
}

/** `25 events were not yet known; 4 events rested on one outlet.`; what does not differ goes unsaid. */
export function changesWords({ asOf, told }: Lens, changes: Changes): string {
  const { missing, onOneOutlet, lessSure, lessDated } = changes;
  const time = asOf === null ? 'present' : 'past';
  // What one outlet had not told by a day, another may have: only of all of them is it said that it was not known.
  const how = asOf !== null && told.length === 0 ? 'unknown' : time;
  const parts = [
    missing > 0 && words.missing({ how, count: missing }),
    onOneOutlet > 0 && words.onOneOutlet({ time, count: onOneOutlet }),
    lessSure > 0 && words.lessSure({ time, count: lessSure }),
    lessDated > 0 && words.lessDated({ time, count: lessDated }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? words.sameAsToday() : `${clausesWords(parts)}.`;
}

/** `published some day between 16 and 22 July 2025, so counted from 22 July 2025`; null for one that has a certain day. */
export function publicationNote({ publisher, published }: SourceLabel): string | null {
  const latest = latestDay(published);
  if (latest === null) return words.noPublication({ publisher });
  const [date, day] = [dateWords(published), dayWords(latest)];
  return date === day ? null : words.countedFrom({ publisher, published: date, day });
}

/** The publishers of what came out on a day. */
export function publishersOf(day: DayNumber, sources: readonly SourceLabel[]): string {
  return namesOf(sources.filter(({ published }) => latestDay(published) === day));
}

function namesOf(sources: readonly SourceLabel[]): string {
  return andWords(sources.map(({ publisher }) => publisher));
}
