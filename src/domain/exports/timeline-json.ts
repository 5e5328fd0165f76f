/** Everything in one file, in words and days that programs need no page of ours to understand. Its schema stands beside it: `timeline.schema.json`. */
import { formatDay } from '../calendar.ts';
import type { EventDetail, Evidence } from '../dataset/event-details.ts';
import type { TimelineInfo } from '../dataset/event-index.ts';
import type { SourceRecord } from '../dataset/source-records.ts';
import { dateWords } from '../date-words.ts';
import type { EventRow } from '../event-table.ts';
import { daysOf, type Exported, type ExportedEvent } from './exported.ts';

/** Raised whenever the file's shape changes: its schema allows nothing more than it names, so that any change refuses who checks by an older one. */
export const TIMELINE_FORMAT = 2;

/** The schema's name, beside the file. */
export const TIMELINE_SCHEMA = 'timeline.schema.json';

export function timelineJson(exported: Exported, sources: readonly SourceRecord[]): string {
  const { timeline, dataset, events } = exported;
  const { title, description, span, languages, translation, licence } = timeline;
  const rows = events.map(({ row }) => row);
  const file = {
    $schema: exported.schema,
    format: TIMELINE_FORMAT,
    dataset,
    view: exported.view && exported.view.address,
    timeline: { id: timeline.id, title, description, ...spanDays(span), languages, translation, licence },
    actors: namedIn(rows, ({ actors }) => actors),
    places: namedIn(rows, ({ places }) => places),
    sources: sources.map(sourceJson),
    events: events.map((event) => eventJson(event, exported)),
  };
  return `${JSON.stringify(file)}\n`;
}

/** The stretch that a timeline is of, as `YYYY-MM-DD`. */
export function spanDays({ from, to }: TimelineInfo['span']): { readonly from: string; readonly to: string } {
  return { from: formatDay(from), to: formatDay(to) };
}

/** Each once, in the order in which events name them. */
function namedIn<T extends { readonly id: string }>(
  rows: readonly EventRow[],
  of: (row: EventRow) => readonly T[],
): readonly T[] {
  return [...new Map(rows.flatMap(of).map((thing) => [thing.id, thing])).values()];
}

function sourceJson(source: SourceRecord) {
  const { id, publisher, title, authors, publishedEdtf, accessed, url, language, kind } = source;
  const { sha256, length, quotedShare, excerpts } = source;
  return {
    ...{ id, publisher, title, authors, published: publishedEdtf, accessed, url, language, kind },
    ...{ sha256, length, quotedShare },
    excerpts: excerpts.map(({ id: excerpt, quote, means = null, start, end }) => ({
      ...{ id: excerpt, quote, means, start, end },
    })),
  };
}

function eventJson({ row, detail }: ExportedEvent, { addressOf }: Exported) {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    address: addressOf(row.id),
    date: dateJson(row, detail),
    category: row.category,
    status: row.status,
    statusNote: detail.statusNote,
    follows: row.follows,
    countries: detail.countries,
    actors: ids(row.actors),
    places: ids(row.places),
    sources: ids(row.sources),
    reportedBy: ids(row.outlets),
    independentOrigins: row.origins,
    sentences: detail.sentences,
    evidence: detail.evidence.map(evidenceJson),
    conflicts: detail.conflicts,
    corrections: detail.corrections.map(({ date, said, says, why }) => ({
      date: formatDay(date),
      said,
      says,
      why,
    })),
  };
}

function dateJson({ date }: EventRow, { edtf, basis }: EventDetail) {
  const { kind, excerpts, references, note } = basis;
  return { edtf, words: dateWords(date), ...daysOf(date), restsOn: { kind, excerpts, references, note } };
}

function evidenceJson(evidence: Evidence) {
  const { excerpt, source, quote, means, says, attribution, origin, ownReporting, stance } = evidence;
  return { excerpt, source, quote, means, says, attribution, origin, ownReporting, stance };
}
