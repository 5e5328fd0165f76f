/** The quotations of several events as notes, numbered through. One that says the same of two events is told once: the second refers to its number. */
import type { Evidence, EventDetail } from '#domain/dataset/event-details.ts';
import type { ExportedEvent } from '#domain/exports/exported.ts';

export interface Note {
  /** Counted from 1 through all events. */
  readonly number: number;
  readonly evidence: Evidence;
}

export interface NotedEvent extends ExportedEvent {
  /** Those that are told with it, in order of number. */
  readonly notes: readonly Note[];
  /** Of each of its excerpts, whether told here or before. */
  readonly numberOf: ReadonlyMap<string, number>;
}

export function noted(events: readonly ExportedEvent[]): readonly NotedEvent[] {
  const told = new Map<string, number>();
  return events.map((event) => {
    const notes: Note[] = [];
    const numberOf = new Map<string, number>();
    for (const evidence of inOrder(event.detail)) {
      const known = told.get(saying(evidence));
      const number = known ?? told.size + 1;
      numberOf.set(evidence.excerpt, number);
      if (known !== undefined) continue;
      told.set(saying(evidence), number);
      notes.push({ number, evidence });
    }
    return { ...event, notes, numberOf };
  });
}

/** As its sentences cite them; what none cites comes last. */
function inOrder({ sentences, evidence }: EventDetail): readonly Evidence[] {
  const byExcerpt = new Map(evidence.map((piece) => [piece.excerpt, piece]));
  const order = new Set([...sentences.flatMap(({ cites }) => cites.flat()), ...byExcerpt.keys()]);
  return [...order].flatMap((excerpt) => byExcerpt.get(excerpt) ?? []);
}

/** Of one passage, two events may be told by different people, or it may do different things to them. */
function saying({ excerpt, says, stance, origin }: Evidence): string {
  return JSON.stringify([excerpt, says, stance, origin.id]);
}
