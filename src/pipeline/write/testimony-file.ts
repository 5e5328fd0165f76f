/** Who tells of each event, and what its date rests on, without a word of what they say. */
import { compare } from '#base/compare.ts';
import type { DayNumber } from '#domain/calendar.ts';
import type { TestimonyFile } from '#domain/dataset/testimony-file.ts';
import { latestDay } from '#domain/event-date.ts';
import { ATTRIBUTIONS, STANCES } from '#domain/vocabulary.ts';
import { readEdtf } from '../edtf/read-edtf.ts';
import { type CompleteBook, type CompleteEvent, there } from './complete-book.ts';
import type { Payload } from './payload.ts';

/** `events` in row order. */
export function testimonyFile(book: CompleteBook, events: readonly CompleteEvent[]): Payload<TestimonyFile> {
  const sources = [...book.sources.keys()].sort(compare);
  const evidence = events.flatMap((event) => event.evidence);
  const origins = [...new Set(evidence.map(({ origin }) => origin))].sort(compare);
  const sourceRow = rowIn(sources);
  const originRow = rowIn(origins);
  return {
    sources,
    origins,
    events: {
      id: events.map(({ id }) => id),
      evidence: events.map((event) =>
        event.evidence.map(({ source, origin, stance, attribution }) => [
          sourceRow(source),
          originRow(origin),
          STANCES.indexOf(stance),
          ATTRIBUTIONS.indexOf(attribution),
        ]),
      ),
      dating: events.map((event) => datingSources(event).map(sourceRow)),
      references: events.map((event) => datingReferences(book, event)),
      conflicts: events.map((event) =>
        (event.fields.conflicts ?? []).map(({ accounts }) =>
          accounts.map((account) => sourceRow(sourceOf(event, account.evidence))),
        ),
      ),
    },
  };
}

function datingSources(event: CompleteEvent): readonly string[] {
  const { by = [] } = event.fields.dateBasis;
  const dating = event.evidence.filter(({ id }) => by.includes(id));
  return [...new Set(dating.map(({ source }) => source))];
}

function datingReferences({ references }: CompleteBook, { fields }: CompleteEvent): (DayNumber | null)[] {
  const { by = [] } = fields.dateBasis;
  return by.flatMap((id) => {
    const reference = references.get(id);
    if (!reference) return [];
    const published = readEdtf(reference.published);
    return [published.ok ? latestDay(published.value) : null];
  });
}

function sourceOf({ evidence, id }: CompleteEvent, excerpt: string): string {
  return there(
    evidence.find((entry) => entry.id === excerpt),
    `${id}/${excerpt}`,
  ).source;
}

function rowIn(table: readonly string[]): (entry: string) => number {
  const rows = new Map(table.map((entry, row) => [entry, row]));
  return (entry) => there(rows.get(entry), entry);
}
