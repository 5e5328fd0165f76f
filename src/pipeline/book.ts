/** All that an author has written, as far as it can be read. Checks take the book and tell what is wrong. */
import type { EventDate } from '#domain/event-date.ts';
import type { Citation, CitedSentence } from './body/sentences.ts';
import type { Position } from './problem.ts';
import type { Path } from './read/yaml.ts';
import type { AboutFields } from './schema/about-file.ts';
import type { CorrectionFields } from './schema/corrections-file.ts';
import type { EventFields, EvidenceFields } from './schema/event-file.ts';
import type { ActorFields, PlaceFields, ReferenceFields } from './schema/list-files.ts';
import type { SourceFields } from './schema/source-file.ts';
import type { TimelineFields } from './schema/timeline-file.ts';

/** Something with fields that has been read, and the place of each. */
export interface Read<T> {
  /** null when anything in it is wrong; the dataset is made from whole ones alone. */
  readonly whole: T | null;
  /** What of it is right. */
  readonly fields: Partial<T>;
  readonly at: (path: Path) => Position;
  readonly atKey: (path: Path) => Position;
}

/** A date as written and as read; null where it cannot be read. */
export type ReadDate = EventDate | null;

export interface Timeline extends Read<TimelineFields> {
  readonly span: ReadDate;
  /** null where it is not given, too. */
  readonly published: ReadDate;
  readonly updated: ReadDate;
}

export interface About extends Read<AboutFields> {
  readonly made: ReadDate;
}

export interface Correction extends Read<CorrectionFields> {
  readonly date: ReadDate;
}

export interface Source extends Read<SourceFields> {
  readonly id: string;
  readonly file: string;
  readonly published: ReadDate;
  /** Paragraphs. */
  readonly notes: readonly string[];
}

export interface EvidenceEntry extends Read<EvidenceFields> {
  readonly id: string;
  /** True when the excerpt is written out in another event. */
  readonly borrowed: boolean;
}

export interface Event extends Read<EventFields> {
  readonly id: string;
  readonly file: string;
  /** Where its id is written, and what to do where it is wrong. */
  readonly idAt: Position;
  readonly idMend: string;
  readonly date: ReadDate;
  readonly evidence: ReadonlyMap<string, EvidenceEntry>;
  readonly sentences: readonly CitedSentence[];
}

export interface ListEntry<T> extends Read<T> {
  /** Empty when the entry has none. */
  readonly id: string;
}

export interface Book {
  readonly timeline: Timeline | null;
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  readonly actors: readonly ListEntry<ActorFields>[];
  readonly places: readonly ListEntry<PlaceFields>[];
  readonly references: readonly ListEntry<ReferenceFields>[];
  /** null where the authors tell nothing. */
  readonly about: About | null;
  readonly corrections: readonly Correction[];
  readonly unusable: readonly UnusableFile[];
}

/** A file of which nothing could be read: what it may define is not called missing elsewhere. */
export interface UnusableFile {
  readonly path: string;
  /** null when not even its words are known. */
  readonly text: string | null;
}

/** Where a kind of thing is defined. */
export type Home = 'actors.yaml' | 'places.yaml' | 'references.yaml' | 'sources/' | 'events/';

/** True when a file that could not be read may define this id. */
export function mayDefine(book: Book, home: Home, id: string): boolean {
  return book.unusable.some(
    ({ path, text }) =>
      path.includes(`/${home}`) && (text === null || text.includes(id) || path.endsWith(`/${id}.md`)),
  );
}

export function citationsOf(event: Event): readonly Citation[] {
  return event.sentences.flatMap(({ claims }) => claims.flat());
}

/** The entry that writes out each excerpt; of several, the first. */
export function definitionsOf({ events }: Pick<Book, 'events'>): ReadonlyMap<string, EvidenceEntry> {
  const entries = events
    .flatMap(({ evidence }) => [...evidence.values()])
    .filter(({ borrowed }) => !borrowed);
  return new Map(entries.reverse().map((entry) => [entry.id, entry]));
}

/** The source of a piece of evidence, wherever its excerpt is written out. */
export function sourceLookup(book: Book): (excerptId: string) => Source | null {
  const definitions = definitionsOf(book);
  const sources = new Map(book.sources.map((source) => [source.id, source]));
  return (excerptId) => sources.get(definitions.get(excerptId)?.fields.source ?? '') ?? null;
}
