/** How an event or a passage of this timeline is referred to, in plain text. Sources themselves have references of their own. */
import * as words from '#messages/references.ts';
import { dateWords } from './date-words.ts';
import type { EventDate } from './event-date.ts';

interface CitedEvent {
  readonly title: string;
  readonly date: EventDate;
  /** The timeline's title. */
  readonly timeline: string;
  readonly address: string;
}

/** `“Officials meet in Baku”, 9 April 2025. Israel, Turkey and Syria. https://…` */
export function eventReference({ title, date, timeline, address }: CitedEvent): string {
  return words.event({ title, date: dateWords(date), timeline, address });
}

interface CitedPassage {
  /** Word for word: quotation marks within stay as the source has them. */
  readonly quote: string;
  readonly publisher: string;
  readonly published: EventDate;
  readonly address: string;
}

/** `“talks in Azerbaijan”, Financial Times, 10 or 11 April 2025. https://…` */
export function passageReference({ quote, publisher, published, address }: CitedPassage): string {
  return words.passage({ quote, publisher, date: dateWords(published), address });
}
