/** What an open event shows, in shards. */
import type { DetailShard, EventDetail } from '#domain/dataset/event-details.ts';
import { earliestDay, type EventDate, latestDay } from '#domain/event-date.ts';
import { type DatingExcerpt, derivationSteps } from '../derivation/steps.ts';
import { type CompleteBook, type CompleteEvent, type CompleteEvidence, there } from './complete-book.ts';
import { correctionsOf } from './corrections.ts';
import type { Payload } from './payload.ts';

/** About 100 kB; neighbours in time share a shard. */
const EVENTS_PER_SHARD = 64;

export function shardOf(row: number): number {
  return Math.floor(row / EVENTS_PER_SHARD);
}

/** `events` in row order. */
export function detailShards(
  book: CompleteBook,
  events: readonly CompleteEvent[],
): readonly Payload<DetailShard>[] {
  const count = Math.ceil(events.length / EVENTS_PER_SHARD);
  return Array.from({ length: count }, (_, shard) => ({
    shard,
    events: events
      .slice(shard * EVENTS_PER_SHARD, (shard + 1) * EVENTS_PER_SHARD)
      .map((event) => eventDetail(book, event)),
  }));
}

export function eventDetail(book: CompleteBook, event: CompleteEvent): EventDetail {
  const { id, fields, sentences, evidence } = event;
  return {
    id,
    edtf: fields.date,
    sentences: sentences.map(({ text, claims, paragraph }) => ({
      text,
      cites: claims.map((claim) => claim.map((cite) => cite.id)),
      paragraph,
    })),
    evidence: evidence.map((entry) => evidenceDetail(book, entry)),
    conflicts: (fields.conflicts ?? []).map(({ about, accounts }) => ({
      about,
      accounts: accounts.map((account) => ({ excerpt: account.evidence, says: account.says })),
    })),
    basis: basisDetail(book, event),
    statusNote: fields.statusNote ?? null,
    countries: fields.countries ?? [],
    corrections: correctionsOf(book, event),
  };
}

function evidenceDetail(book: CompleteBook, entry: CompleteEvidence): EventDetail['evidence'][number] {
  const { id, source, quote, means, says, attribution, stance } = entry;
  const origin = there(book.actors.get(entry.origin), entry.origin);
  return {
    excerpt: id,
    source,
    quote,
    means,
    says,
    attribution,
    origin: { id: origin.id, name: origin.name },
    ownReporting: there(book.sources.get(source), source).fields.outlet === origin.id,
    stance,
  };
}

function basisDetail(book: CompleteBook, event: CompleteEvent): EventDetail['basis'] {
  const { fields, date, evidence } = event;
  const { kind, by = [], weekday = null, note = null } = fields.dateBasis;
  const dating = by.flatMap((id) => evidence.find((entry) => entry.id === id) ?? []);
  const references = by.flatMap((id) => book.references.get(id) ?? []);
  return {
    kind,
    excerpts: dating.map(({ id }) => id),
    references,
    weekday,
    note,
    distances: kind === 'relative' ? distances(book, date, dating) : [],
    derivation: derivationSteps(
      event,
      dating.map((entry) => datingExcerpt(book, entry)),
      references,
    ),
  };
}

function datingExcerpt(book: CompleteBook, { id, quote, source }: CompleteEvidence): DatingExcerpt {
  const { published, fields } = there(book.sources.get(source), source);
  return { id, quote, published, publishedEdtf: fields.published };
}

/** Only where both ends are bounded, and the event was no later than the publication: a state that is still on has no distance. */
function distances(
  book: CompleteBook,
  date: EventDate,
  dating: readonly CompleteEvidence[],
): EventDetail['basis']['distances'] {
  const sources = [...new Set(dating.map(({ source }) => source))];
  const [first, last] = [earliestDay(date), latestDay(date)];
  return sources.flatMap((source) => {
    const { published } = there(book.sources.get(source), source);
    const [from, to] = [earliestDay(published), latestDay(published)];
    if (first === null || last === null || from === null || to === null) return [];
    const fewest = from - last;
    return fewest < 0 ? [] : [{ source, fewest, most: to - first }];
  });
}
