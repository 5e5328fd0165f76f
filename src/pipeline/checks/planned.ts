/**
 * What was planned when the sources wrote has not been told as happened. That cannot be read off the words by machine; but a
 * source that came out after the day, and still serves to support a plan, has most likely told what became of it.
 */
import { formatDay } from '#domain/calendar.ts';
import { earliestDay, latestDay } from '#domain/event-date.ts';
import { type Book, type Event, sourceLookup, type Source } from '../book.ts';
import { fault, type Problem } from '../problem.ts';

export function checkPlanned(book: Book): readonly Problem[] {
  const sourceOf = sourceLookup(book);
  return book.events
    .filter(({ fields }) => fields.status === 'planned')
    .flatMap((event) => checkEvent(event, sourceOf));
}

function checkEvent(event: Event, sourceOf: (excerptId: string) => Source | null): readonly Problem[] {
  const last = event.date && latestDay(event.date);
  if (last === null) return [];
  return [...event.evidence.values()].flatMap(({ id, fields, atKey }) => {
    const source = sourceOf(id);
    const published = source?.published ? earliestDay(source.published) : null;
    if (fields.stance !== 'supports' || published === null || published <= last) return [];
    const message = `This event is planned for ${formatDay(last)} at the latest, and ${source?.id ?? ''} came out after that.`;
    const mend =
      'Did it happen? Then give another status; if the source tells only what came later, its stance is "adds".';
    return [fault(atKey([]), message, mend)];
  });
}
