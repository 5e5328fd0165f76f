/** The one quiet line under a title. */
import type { EventRow } from '#domain/event-table.ts';
import { categoryLabel, countryName } from '#domain/labels.ts';

export interface EntryNote {
  readonly kind: 'status' | 'category' | 'countries' | 'outlets' | 'conflict';
  readonly words: string;
}

/** Statuses that a reader must not take for plain fact. */
const STATUS_WORDS: Partial<Record<EventRow['status'], string>> = {
  claimed: 'claimed, not confirmed',
  disputed: 'disputed',
  planned: 'planned',
};

export function entryNotes(event: Omit<EventRow, 'id' | 'title'>): readonly EntryNote[] {
  const notes: EntryNote[] = [];
  const status = STATUS_WORDS[event.status];
  if (status !== undefined) notes.push({ kind: 'status', words: status });
  notes.push({ kind: 'category', words: categoryLabel(event.category) });
  if (event.countries.length > 0) {
    notes.push({ kind: 'countries', words: event.countries.map(countryName).join(', ') });
  }
  notes.push({ kind: 'outlets', words: outletWords(event) });
  if (event.conflicts > 0) notes.push({ kind: 'conflict', words: 'accounts differ' });
  return notes;
}

/** One or two by name, more by number. */
function outletWords({ outlets, sources }: Pick<EventRow, 'outlets' | 'sources'>): string {
  const names = [...new Set((outlets.length > 0 ? outlets : sources).map((source) => source.publisher))];
  return names.length < 3 ? names.join(' and ') : `reported by ${String(names.length)} outlets`;
}
