/**
 * Events for calendars (RFC 5545). A calendar knows whole days only: what is known less exactly covers all days on which it may have been, or have
 * begun if it has no known end. That, and what is planned, claimed or disputed, is marked tentative, and says so in its title. What has no first
 * day is a journal entry without a date, a draft where an entry with one would be tentative for its status: no day is invented.
 */
import { addDays, type DayNumber, formatDay } from '../calendar.ts';
import { categoryLabel, statusLabel } from '../labels.ts';
import { dateWords } from '../date-words.ts';
import { earliestDay, type EventDate, isExactDay, latestDay } from '../event-date.ts';
import type { EventRow } from '../event-table.ts';
import type { Status } from '../vocabulary.ts';
import {
  differencesIn,
  type Exported,
  type ExportedEvent,
  isWhole,
  quotedIn,
  standingOf,
  termsOf,
  toldOf,
} from './exported.ts';

interface CalendarOptions {
  /** When the edition was made, `YYYY-MM-DD`: the same edition gives the same file. */
  readonly made: string;
}

export function eventsIcs(exported: Exported, { made }: CalendarOptions): string {
  const stamp = `${made.replaceAll('-', '')}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Sourceline//${exported.dataset}//EN`,
    property('NAME', exported.timeline.title),
    property('X-WR-CALNAME', exported.timeline.title),
    property('X-WR-CALDESC', termsOf(exported).join('\n')),
    ...exported.events.flatMap((event) => entry(event, exported, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entry(
  event: ExportedEvent,
  { timeline, addressOf, view }: Exported,
  stamp: string,
): readonly string[] {
  const { row, detail } = event;
  const from = earliestDay(row.date);
  const kind = from === null ? 'VJOURNAL' : 'VEVENT';
  const doubts = doubtsAbout(row);
  const address = addressOf(row.id);
  return [
    `BEGIN:${kind}`,
    // What only some sources tell takes the place of nothing that all tell.
    property('UID', `${row.id}@${view?.isHeard ? 'heard.' : ''}${timeline.id}.sourceline`),
    `DTSTAMP:${stamp}`,
    ...(from === null ? [] : days(from, lastIn(row.date))),
    property('SUMMARY', doubts.length === 0 ? row.title : `${row.title} (${doubts.join('; ')})`),
    property('DESCRIPTION', description(event, address)),
    property('CATEGORIES', categoryLabel(row.category)),
    ...(row.places.length > 0 && kind === 'VEVENT'
      ? [property('LOCATION', row.places.map(({ name }) => name).join('; '))]
      : []),
    ...(isWhole(address) ? [`URL:${address}`] : []),
    // A journal entry has no `TENTATIVE`. That it has no date says nothing against it.
    kind === 'VJOURNAL'
      ? `STATUS:${SURE.has(row.status) ? 'FINAL' : 'DRAFT'}`
      : `STATUS:${doubts.length === 0 ? 'CONFIRMED' : 'TENTATIVE'}`,
    ...(kind === 'VEVENT' ? ['TRANSP:TRANSPARENT'] : []),
    property('X-SOURCELINE-EDTF', detail.edtf),
    `END:${kind}`,
  ];
}

const SURE: ReadonlySet<Status> = new Set(['confirmed', 'reported']);

/** What keeps it from being a plain entry of the day that it stands on. */
function doubtsAbout({ date, status }: EventRow): readonly string[] {
  return [...(isExact(date) ? [] : [dateWords(date)]), ...(SURE.has(status) ? [] : [statusLabel(status)])];
}

function isExact(date: EventDate): boolean {
  if (date.kind !== 'span') return isExactDay(date);
  return [date.from, date.to].every((end) => end !== null && isExactDay({ kind: 'point', at: end }));
}

/** Where no last day is known: the last on which it may have begun, since the first of a year is not said to be that day. */
function lastIn(date: EventDate): DayNumber | null {
  const last = latestDay(date);
  if (last !== null || date.kind === 'unknown' || date.kind === 'point') return last;
  return date.from?.latest ?? null;
}

/** The end of a calendar's day is the next one. */
function days(from: DayNumber, to: DayNumber | null): readonly string[] {
  const end = addDays(to ?? from, 1);
  return [`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(end)}`];
}

function compact(day: DayNumber): string {
  return formatDay(day).replaceAll('-', '');
}

function description(event: ExportedEvent, address: string): string {
  const { row, detail } = event;
  return [
    standingOf(row),
    toldOf(detail),
    ...[differencesIn(detail)].filter(Boolean),
    quotedIn(event).join('\n'),
    ...(isWhole(address) ? [address] : []),
  ].join('\n\n');
}

function property(name: string, text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replace(/[;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
  return `${name}:${escaped}`;
}

/** Octets of a line, its end left out. */
const LONGEST = 75;

/** Longer lines go on after a space; no letter is cut in two. */
function folded(line: string): string {
  let [made, length] = ['', 0];
  for (const letter of line) {
    const octets = octetsOf(letter.codePointAt(0) ?? 0);
    if (length + octets > LONGEST) [made, length] = [`${made}\r\n `, 1];
    made += letter;
    length += octets;
  }
  return made;
}

/** Of a code point in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
