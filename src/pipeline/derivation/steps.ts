/** The steps by which an event's date was worked out, as the dataset tells them. */
import type { DateBasis } from '#domain/dataset/event-details.ts';
import type { EventDate } from '#domain/event-date.ts';
import type { EventFields } from '../schema/event-file.ts';
import type { ReferenceFields } from '../schema/list-files.ts';
import { chosenReadings } from './chosen.ts';
import { boundsFrom } from './printed-days.ts';
import { readingsOf } from './readings.ts';

/** An excerpt that dates an event, with the publication of its source. */
export interface DatingExcerpt {
  readonly id: string;
  readonly quote: string;
  readonly published: EventDate;
  /** EDTF as written. */
  readonly publishedEdtf: string;
}

interface Dated {
  readonly date: EventDate;
  readonly fields: Pick<EventFields, 'dateBasis' | 'status'>;
}

type Steps = DateBasis['derivation'];

/** `excerpts` and `references` are those that `dateBasis.by` names. */
export function derivationSteps(
  event: Dated,
  excerpts: readonly DatingExcerpt[],
  references: readonly ReferenceFields[],
): Steps {
  if (event.date.kind === 'unknown') return [];
  return [
    ...excerpts.flatMap((excerpt) => wordSteps(event, excerpt)),
    ...references.flatMap((reference) => printedSteps(event, reference)),
  ];
}

function wordSteps({ date, fields }: Dated, { id, quote, published, publishedEdtf }: DatingExcerpt): Steps {
  if (!looksBack(fields.status)) return [];
  const { weekday } = fields.dateBasis;
  return chosenReadings(readingsOf(quote, published), { date, weekday }).map(({ rule, words, days }) => ({
    ground: 'excerpt',
    excerpt: id,
    words,
    rule,
    published: publishedEdtf,
    days: [...days],
  }));
}

function printedSteps({ date }: Dated, { id, published, shows }: ReferenceFields): Steps {
  const bounds = boundsFrom(shows, date);
  return bounds ? [{ ground: 'reference', reference: id, published, ...bounds }] : [];
}

/** "On Friday" of a plan is a Friday still to come, and nobody knows which. */
export function looksBack(status: EventFields['status'] | undefined): boolean {
  return status !== 'planned';
}
