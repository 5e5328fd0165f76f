/** A source as reference managers know it (CSL-JSON): what is not known is left out, and no date is surer than it is. */
import { civilDate, type DayNumber, parseDay } from '#domain/calendar.ts';
import { dateWords } from '#domain/date-words.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { type DatePoint, type EventDate, earliestDay, latestDay } from '#domain/event-date.ts';

type Known = Pick<
  SourceRecord,
  'id' | 'publisher' | 'title' | 'authors' | 'published' | 'publishedEdtf' | 'accessed' | 'language'
> &
  Pick<SourceRecord, 'url' | 'urlNote'>;

type DateParts = readonly number[];

interface CslDate {
  /** Year, month, day, as far as known. */
  readonly 'date-parts'?: readonly DateParts[];
  readonly circa?: true;
  /** Printed as it stands. */
  readonly literal?: string;
}

/** As much of CSL-JSON as is written here. */
export interface CslItem {
  readonly id: string;
  /** The one kind of article whose author, date and container the library carries into every format. */
  readonly type: 'article-magazine';
  readonly title: string;
  readonly 'container-title': string;
  readonly publisher: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

const NO_TITLE = '[Headline not printed in the text consulted]';

export function citationItem(source: Known): CslItem {
  return itemOf(source, issuedDate(source.published));
}

/** For formats that have no words for doubt: of the date, only as much as is certain; the note has the rest. */
export function certainItem(source: Known): CslItem {
  return itemOf(source, certainDate(source.published));
}

function itemOf(source: Known, issued: CslDate | null): CslItem {
  const { id, publisher, title, authors, accessed, url, language } = source;
  const note = noteOn(source);
  return {
    id,
    type: 'article-magazine',
    title: title ?? NO_TITLE,
    'container-title': publisher,
    publisher,
    ...(authors?.length && { author: authors.map((literal) => ({ literal })) }),
    ...(issued && { issued }),
    ...(accessed !== null && { accessed: writtenDate(accessed) }),
    ...(url !== null && { URL: url }),
    language,
    ...(note && { note }),
  };
}

function certainDate(published: EventDate): CslDate | null {
  const parts = isSure(published) ? commonParts(earliestDay(published), latestDay(published)) : [];
  return parts.length > 0 ? { 'date-parts': [parts] } : null;
}

/** A range in parts would mean that it was published over several days, so all but a point is told in words. */
function issuedDate(date: EventDate): CslDate | null {
  if (date.kind === 'unknown') return null;
  if (date.kind !== 'point') return { literal: dateWords(date) };
  const { at } = date;
  if (!['day', 'month', 'year'].includes(at.precision)) return { literal: dateWords(date) };
  const parts = { 'date-parts': [commonParts(at.earliest, at.latest)] };
  return isPlain(at) ? parts : { ...parts, circa: true };
}

function writtenDate(edtf: string): CslDate {
  const day = parseDay(edtf);
  return day === null ? { literal: edtf } : { 'date-parts': [commonParts(day, day)] };
}

function noteOn({ published, publishedEdtf, url, urlNote }: Known): string {
  const isExact = published.kind === 'unknown' || (published.kind === 'point' && isPlain(published.at));
  return [
    ...(isExact ? [] : [`Date of publication, in EDTF: ${publishedEdtf}`]),
    ...(url !== null && urlNote !== null ? [`Address: ${urlNote}`] : []),
  ].join('; ');
}

function isSure(date: EventDate): boolean {
  if (date.kind === 'unknown') return false;
  const ends = date.kind === 'point' ? [date.at] : [date.from, date.to];
  return ends.every((end) => end !== null && isPlain(end));
}

function isPlain({ approximate, uncertain }: DatePoint): boolean {
  return !approximate && !uncertain;
}

/** What both days have in common, from the year down: `[2025, 4]` of 10 and 11 April 2025. */
function commonParts(first: DayNumber | null, last: DayNumber | null): DateParts {
  if (first === null || last === null) return [];
  const [a, b] = [civilDate(first), civilDate(last)];
  if (a.year !== b.year) return [];
  if (a.month !== b.month) return [a.year];
  return a.day === b.day ? [a.year, a.month, a.day] : [a.year, a.month];
}
