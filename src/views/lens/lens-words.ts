/** What a lens shows and leaves out, in words. */
import { capitalise } from '#domain/capitalise.ts';
import type { DayNumber } from '#domain/calendar.ts';
import type { SourceLabel } from '#domain/dataset/event-index.ts';
import { dateWords } from '#domain/date-words.ts';
import { dayWords } from '#domain/day-words.ts';
import { latestDay } from '#domain/event-date.ts';
import type { Changes } from '#domain/lens/changes.ts';
import type { Lens } from '#domain/lens/lens.ts';

/** `As known on 11 April 2025, as told by JNS and SOFX`. */
export function lensTitle({ asOf, told }: Lens, sources: readonly SourceLabel[]): string {
  const known = asOf === null ? [] : [`as known on ${dayWords(asOf)}`];
  const names = sources.filter(({ id }) => told.includes(id)).map(({ publisher }) => publisher);
  const by = names.length === 0 ? [] : [`as told by ${listWords(names)}`];
  return capitalise([...known, ...by].join(', '));
}

/** `25 events were not yet known; 4 events rested on one outlet.`; what does not differ goes unsaid. */
export function changesWords({ asOf, told }: Lens, changes: Changes): string {
  const { missing, onOneOutlet, lessSure, lessDated } = changes;
  const past = asOf !== null;
  // What one outlet had not told by a day, another may have: only of all of them is it said that it was not known.
  const untold = past && told.length === 0 ? 'not yet known' : 'not told';
  const be = (count: number) => (past ? (count === 1 ? 'was' : 'were') : count === 1 ? 'is' : 'are');
  const rest = (count: number) => (past ? 'rested' : count === 1 ? 'rests' : 'rest');
  const parts = [
    missing > 0 && `${countWords(missing, 'event')} ${be(missing)} ${untold}`,
    onOneOutlet > 0 && `${countWords(onOneOutlet, 'event')} ${rest(onOneOutlet)} on one outlet alone`,
    lessSure > 0 && `${countWords(lessSure, 'event')} ${be(lessSure)} less sure`,
    lessDated > 0 && `${countWords(lessDated, 'date')} ${be(lessDated)} less well known`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Nothing differs from today.' : `${parts.join('; ')}.`;
}

/** `published some day between 16 and 22 July 2025, so counted from 22 July 2025`; null for one that has a certain day. */
export function publicationNote({ publisher, published }: SourceLabel): string | null {
  const latest = latestDay(published);
  if (latest === null) return `${publisher}: no day of publication is known, so it is left out.`;
  const words = dateWords(published);
  if (words === dayWords(latest)) return null;
  return `${publisher}: published ${words}, so counted from ${dayWords(latest)}.`;
}

/** The publishers of what came out on a day. */
export function publishersOf(day: DayNumber, sources: readonly SourceLabel[]): string {
  return listWords(
    sources.filter(({ published }) => latestDay(published) === day).map(({ publisher }) => publisher),
  );
}

/** `A`, `A and B`, `A, B and C`. */
function listWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function countWords(count: number, noun: string): string {
  return `${String(count)} ${count === 1 ? noun : `${noun}s`}`;
}
