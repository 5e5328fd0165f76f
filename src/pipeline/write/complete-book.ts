/** The book once nothing is wrong with it: nothing is missing any more. */
import type { DayNumber } from '#domain/calendar.ts';
import { earliestDay, type EventDate } from '#domain/event-date.ts';
import { type Book, type Correction, definitionsOf, type Event, type Read, type Source } from '../book.ts';
import type { CitedSentence } from '../body/sentences.ts';
import type { AboutFields } from '../schema/about-file.ts';
import type { CorrectionFields } from '../schema/corrections-file.ts';
import type { EventFields, EvidenceFields } from '../schema/event-file.ts';
import type { ActorFields, PlaceFields, ReferenceFields } from '../schema/list-files.ts';
import type { SourceFields } from '../schema/source-file.ts';
import type { TimelineFields } from '../schema/timeline-file.ts';
import type { TranslationFields } from '../schema/translation-files.ts';

export interface CompleteEvidence extends Omit<EvidenceFields, 'source' | 'quote' | 'before' | 'after'> {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  /** What the quotation means, in the language of the book; null where that is its own or nobody has said it. */
  readonly means: string | null;
}

export interface CompleteEvent {
  readonly id: string;
  readonly fields: EventFields;
  readonly date: EventDate;
  readonly follows: readonly string[];
  readonly evidence: readonly CompleteEvidence[];
  readonly sentences: readonly CitedSentence[];
}

export interface CompleteSource {
  readonly id: string;
  readonly fields: SourceFields;
  readonly published: EventDate;
  readonly notes: readonly string[];
}

export interface CompleteCorrection {
  readonly fields: CorrectionFields;
  readonly date: DayNumber;
}

export interface CompleteTranslation {
  readonly language: string;
  readonly review: TranslationFields['review'];
  /** Ids of the events whose words it has; the others have those of the authors. */
  readonly events: ReadonlySet<string>;
}

export interface CompleteBook {
  /** null where these are the words of the authors. */
  readonly translation: CompleteTranslation | null;
  readonly timeline: TimelineFields;
  readonly span: EventDate;
  /** Days; null if not given. */
  readonly published: DayNumber | null;
  readonly updated: DayNumber | null;
  /** null where the authors tell nothing. */
  readonly about: { readonly fields: AboutFields; readonly made: EventDate } | null;
  /** Oldest first. */
  readonly corrections: readonly CompleteCorrection[];
  readonly sources: ReadonlyMap<string, CompleteSource>;
  readonly events: readonly CompleteEvent[];
  readonly actors: ReadonlyMap<string, ActorFields>;
  readonly places: ReadonlyMap<string, PlaceFields>;
  readonly references: ReadonlyMap<string, ReferenceFields>;
}

/** Throws when a check has let something pass that it should not have. */
export function completeBook(book: Book): CompleteBook {
  const timeline = there(book.timeline, 'timeline');
  const complete = completer(book);
  return {
    translation: null,
    timeline: whole(timeline, 'timeline'),
    span: there(timeline.span, 'span'),
    published: timeline.published && earliestDay(timeline.published),
    updated: timeline.updated && earliestDay(timeline.updated),
    about: book.about && {
      fields: whole(book.about, 'about'),
      made: book.about.made ?? { kind: 'unknown' },
    },
    corrections: book.corrections.map(completeCorrection),
    sources: new Map(book.sources.map((source) => [source.id, completeSource(source)])),
    events: book.events.map(complete),
    actors: entriesOf(book.actors),
    places: entriesOf(book.places),
    references: entriesOf(book.references),
  };
}

/** Makes events complete whose excerpts are written out in this book. */
export function completer(book: Pick<Book, 'events'>): (event: Event) => CompleteEvent {
  const definitions = definitionsOf(book);
  const excerpt = (id: string): Pick<CompleteEvidence, 'source' | 'quote'> => {
    const { source, quote } = whole(there(definitions.get(id), id), id);
    return { source: there(source, id), quote: there(quote, id) };
  };
  return (event) => completeEvent(event, excerpt);
}

function completeCorrection(correction: Correction): CompleteCorrection {
  const date = earliestDay(there(correction.date, 'a correction'));
  return { fields: whole(correction, 'a correction'), date: there(date, 'a correction') };
}

function completeSource(source: Source): CompleteSource {
  const { id, notes } = source;
  return { id, fields: whole(source, id), published: there(source.published, id), notes };
}

function completeEvent(
  event: Event,
  excerpt: (id: string) => Pick<CompleteEvidence, 'source' | 'quote'>,
): CompleteEvent {
  const { id, sentences } = event;
  const evidence = [...event.evidence.values()].map((entry) => {
    const { says, attribution, origin, stance } = whole(entry, entry.id);
    return { id: entry.id, says, attribution, origin, stance, means: null, ...excerpt(entry.id) };
  });
  const fields = whole(event, id);
  return { id, fields, date: there(event.date, id), follows: fields.follows ?? [], evidence, sentences };
}

function entriesOf<T extends { readonly id: string }>(entries: readonly Read<T>[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => whole(entry, 'an entry')).map((entry) => [entry.id, entry]));
}

function whole<T>(read: Read<T>, name: string): T {
  return there(read.whole, name);
}

/** The value, or an error that names what was let pass. */
export function there<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new Error(`Not complete after all checks: ${name}.`);
  return value;
}
