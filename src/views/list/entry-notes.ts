/** The one quiet line under a title. */
import type { EventRow } from '#domain/event-table.ts';
import { categoryLabel, countryName } from '#domain/labels.ts';
import { andWords, partsWords } from '#domain/list-words.ts';
import * as words from '#messages/list.ts';

export interface EntryNote {
  readonly kind: 'status' | 'category' | 'countries' | 'outlets' | 'conflict';
  readonly words: string;
}

export function entryNotes(event: Omit<EventRow, 'id' | 'title'>): readonly EntryNote[] {
  const notes: EntryNote[] = [];
  // Only of those that a reader must not take for plain fact.
  const status = words.status({ status: event.status });
  if (status !== '') notes.push({ kind: 'status', words: status });
  notes.push({ kind: 'category', words: categoryLabel(event.category) });
  if (event.countries.length > 0) {
    notes.push({ kind: 'countries', words: partsWords(event.countries.map(countryName)) });
  }
  notes.push({ kind: 'outlets', words: outletWords(event) });
  if (event.conflicts > 0) notes.push({ kind: 'conflict', words: words.differ() });
  return notes;
}

/** One or two by name, more by number. */
function outletWords({ outlets, sources }: Pick<EventRow, 'outlets' | 'sources'>): string {
  const names = [...new Set((outlets.length > 0 ? outlets : sources).map((source) => source.publisher))];
  return names.length < 3 ? andWords(names) : words.reportedBy({ count: names.length });
}
