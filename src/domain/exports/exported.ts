/** What a download tells of events: the same whether the build writes it or a reader takes along what filters have left. */
import * as words from '#messages/downloads.ts';
import { accountsDiffer, stance } from '#messages/event.ts';
import { type DayNumber, formatDay } from '../calendar.ts';
import type { TimelineInfo } from '../dataset/event-index.ts';
import type { EventDetail } from '../dataset/event-details.ts';
import { type EventDate, earliestDay, latestDay } from '../event-date.ts';
import { capitalise } from '../capitalise.ts';
import { dateWords } from '../date-words.ts';
import type { EventRow } from '../event-table.ts';
import { statusLabel } from '../labels.ts';
import { translationWords } from '../translation-words.ts';

export interface ExportedEvent {
  readonly row: EventRow;
  readonly detail: EventDetail;
}

export interface Exported {
  readonly timeline: TimelineInfo;
  /** Which edition of the dataset. */
  readonly dataset: string;
  /** In order of date. */
  readonly events: readonly ExportedEvent[];
  /** Of an event's page: absolute where the site's own address is known, else relative to the folder of the file. */
  readonly addressOf: (eventId: string) => string;
  /** Of the JSON Schema of everything in one file, likewise. */
  readonly schema: string;
  /** What the events are of, where they are not all: null else. */
  readonly view: View | null;
}

export interface View {
  /** Where they are shown. */
  readonly address: string;
  /** Whether only what some sources tell is told of them. */
  readonly isHeard: boolean;
}

/** Files go anywhere: an address that is relative to their folder then leads nowhere. */
export function isWhole(address: string): boolean {
  return /^https?:/.test(address);
}

/** What whoever has the file is to know of all of it: what part of the whole it is, and who has read a translation. */
export function remarksOn({ timeline, view }: Exported): readonly string[] {
  return [
    ...(view ? [words.part({ address: view.address })] : []),
    ...(timeline.translation ? [translationWords(timeline.translation)] : []),
  ];
}

/** And whose the words are. */
export function termsOf(exported: Exported): readonly string[] {
  return [...remarksOn(exported), exported.timeline.licence.data];
}

/** When an event was, and how sure it is that it was. */
export function standingOf({ date, status }: Pick<EventRow, 'date' | 'status'>): string {
  return `${capitalise(dateWords(date))} · ${statusLabel(status)}`;
}

/** Where accounts of an event differ, in a line; empty where they do not. */
export function differencesIn({ conflicts }: EventDetail): string {
  const about = conflicts.map((conflict) => conflict.about).join('; ');
  return about && `${accountsDiffer()}: ${about}`;
}

/** The first and the last day on which an event may have been going on, as `YYYY-MM-DD`; null where there is no bound. */
export function daysOf(date: EventDate): { readonly first: string | null; readonly last: string | null } {
  return { first: written(earliestDay(date)), last: written(latestDay(date)) };
}

function written(day: DayNumber | null): string | null {
  return day === null ? null : formatDay(day);
}

/** The day on which the edition was made, as far as its authors tell; else the last on which a source may have come out. */
export function madeOn(
  { updated, published }: Readonly<Record<'updated' | 'published', DayNumber | null | undefined>>,
  sources: readonly { readonly published: EventDate }[],
): DayNumber {
  return updated ?? published ?? newestDay(sources);
}

function newestDay(sources: readonly { readonly published: EventDate }[]): DayNumber {
  const days = sources.flatMap(({ published }) => latestDay(published) ?? []);
  return Math.max(0, ...days) as DayNumber;
}

/** What is told of an event, a paragraph a line. */
export function toldOf({ sentences }: EventDetail): string {
  const paragraphs = new Map<number, string[]>();
  for (const { text, paragraph } of sentences)
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text]);
  return [...paragraphs.values()].map((texts) => texts.join(' ')).join('\n');
}

/** Its quotations, each with what it means where it is in another language, who says so, where it stands, and what it does to the event if not support it. */
export function quotedIn({ row, detail }: ExportedEvent): readonly string[] {
  const publisherOf = new Map(row.sources.map(({ id, publisher }) => [id, publisher]));
  return detail.evidence.map(({ quote, means, source, says, excerpt, stance: does }) => {
    const publisher = publisherOf.get(source) ?? source;
    const whose = says === publisher ? says : `${says}; ${publisher}`;
    const notes = [whose, excerpt, stance({ stance: does })].filter(Boolean).join(', ');
    return `“${quote}”${means === null ? '' : ` [${means}]`} (${notes})`;
  });
}
