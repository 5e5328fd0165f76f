/** The testimony file by event. */
import { err, ok, type Result } from '#base/result.ts';
import type { DayNumber } from '../calendar.ts';
import type { DecodeError } from '../dataset/decode.ts';
import type { TestimonyFile } from '../dataset/testimony-file.ts';
import { type Attribution, ATTRIBUTIONS, type Stance, STANCES } from '../vocabulary.ts';

/** One piece of evidence without its words. */
export interface Testimony {
  /** Ids. */
  readonly source: string;
  readonly origin: string;
  readonly stance: Stance;
  readonly attribution: Attribution;
}

export interface EventTestimony {
  readonly evidence: readonly Testimony[];
  /** Ids of the sources whose excerpts date the event. */
  readonly dating: readonly string[];
  /** Of each outside reference that dates it, the latest possible day of publication; null where that is not known. */
  readonly references: readonly (DayNumber | null)[];
  /** For each conflict, the source of each account. */
  readonly conflicts: readonly (readonly string[])[];
}

export type Testimonies = ReadonlyMap<string, EventTestimony>;

/** Fails when the columns differ in length or point outside their tables. */
export function testimoniesOf({ sources, origins, events }: TestimonyFile): Result<Testimonies, DecodeError> {
  const { id, ...columns } = events;
  if (Object.values(columns).some((column) => column.length !== id.length))
    return err({ kind: 'shape', at: 'events', message: 'has columns of different lengths' });
  const outside = { found: false };
  const nameIn = (table: readonly string[]) => (row: number) => {
    const name = table[row];
    if (name === undefined) outside.found = true;
    return name ?? '';
  };
  const source = nameIn(sources);
  const origin = nameIn(origins);
  const byId = id.map((eventId, row): [string, EventTestimony] => [
    eventId,
    {
      evidence: (columns.evidence[row] ?? []).map(([from, first, stance, attribution]) => ({
        source: source(from),
        origin: origin(first),
        stance: STANCES[stance] ?? 'adds',
        attribution: ATTRIBUTIONS[attribution] ?? 'outlet',
      })),
      dating: (columns.dating[row] ?? []).map(source),
      references: columns.references[row] ?? [],
      conflicts: (columns.conflicts[row] ?? []).map((accounts) => accounts.map(source)),
    },
  ]);
  if (outside.found) return err({ kind: 'shape', at: 'events', message: 'points outside of its tables' });
  return ok(new Map(byId));
}
