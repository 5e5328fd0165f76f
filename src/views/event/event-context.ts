/** What the parts of an open event have in common. */
import { dateWords } from '#domain/date-words.ts';
import type { EventDate } from '#domain/event-date.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/event.ts';
import { wordsIn } from '#messages/say.ts';

/** What an event shows of a source; a `SourceLabel` and a `SourceRecord` are both such. */
export interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  /** BCP 47, of its text. */
  readonly language: string;
  readonly published: EventDate;
  /** The publisher's own page; absent or null where it is not known. */
  readonly url?: string | null;
}

export interface EventContext {
  readonly sources: ReadonlyMap<string, CitedSource>;
  readonly hrefs: Hrefs;
  /** The marked excerpt's id. */
  readonly cite: string | null;
  /** Answers a followed citation; without it the browser jumps to the passage. */
  /** Where passages are, if not in this page. */
  readonly passageHref?: (excerptId: string) => string;
  readonly onCite?: ((excerptId: string) => void) | undefined;
}

/** Ids in the page, so that citations and passages can link to each other. */
export function sentenceId(number: number): string {
  return `sentence-${String(number)}`;
}

export function publisherOf({ sources }: EventContext, sourceId: string): string {
  return sources.get(sourceId)?.publisher ?? sourceId;
}

/** Attributes for words of a source. */
export function quotedIn({ sources }: EventContext, sourceId: string): ReturnType<typeof wordsIn> {
  const source = sources.get(sourceId);
  return source ? wordsIn(source.language) : {};
}

/** `published 10 or 11 April 2025` */
export function publishedWords({ published }: CitedSource): string {
  return published.kind === 'unknown'
    ? words.publishedUnknown()
    : words.published({ date: dateWords(published) });
}
