/**
 * What search engines and archives read in a page: schema.org's words as JSON-LD. No date is finer than it is known, what is only claimed or is
 * disputed is a claim and no event, and nobody is named as having done anything: who said so stands with each quotation, and whether they dispute it.
 */
import type { Claim, CreativeWork, Dataset, Event, Quotation, WithContext } from 'schema-dts';
import { stance as stanceWords } from '#messages/event.ts';
import { formatDay } from '../calendar.ts';
import type { Evidence } from '../dataset/event-details.ts';
import type { SourceLabel, TimelineInfo } from '../dataset/event-index.ts';
import type { DatePoint, EventDate } from '../event-date.ts';
import { languageOf } from '../event-table.ts';
import type { Status } from '../vocabulary.ts';
import { differencesIn, type ExportedEvent, standingOf, toldOf } from './exported.ts';
import { spanDays } from './timeline-json.ts';

const CONTEXT = 'https://schema.org';

/** What may be fetched of a dataset: its name below the dataset's folder, what it is, and whether very many events have it, too. */
const DISTRIBUTION = [
  ['timeline.json', 'application/json', false],
  ['events.csv', 'text/csv', true],
  ['events.ics', 'text/calendar', false],
  ['places.geojson', 'application/geo+json', false],
  ['annotations.jsonld', 'application/ld+json', true],
] as const;

/** What is not said to have happened. */
const CLAIMED: ReadonlySet<Status> = new Set(['claimed', 'disputed']);

/**
 * @param root the site's base, with a slash at its end: absolute where the site's own address is known, else relative to the page
 */
export function eventJsonLd({ row, detail }: ExportedEvent, root: string): WithContext<Event | Claim> {
  const address = `${root}events/${row.id}/`;
  const told = [standingOf(row), toldOf(detail), differencesIn(detail)].filter(Boolean).join('\n');
  const quoted = (pieces: readonly Evidence[]) =>
    row.sources.flatMap((source) => cited(source, pieces, root));
  const about = {
    '@context': CONTEXT,
    '@id': address,
    url: address,
    name: row.title,
    inLanguage: row.language,
  } as const;
  if (CLAIMED.has(row.status)) {
    // A claim appears where it is made: what denies it, or adds to it, is about it.
    const makesIt = ({ stance }: Evidence) => stance === 'supports';
    const appearance = quoted(detail.evidence.filter(makesIt));
    const others = quoted(detail.evidence.filter((piece) => !makesIt(piece)));
    return {
      ...{ ...about, '@type': 'Claim', text: told, appearance },
      ...(others.length > 0 && { subjectOf: others }),
    };
  }
  return {
    ...about,
    '@type': 'Event',
    description: told,
    ...schemaDates(row.date),
    ...(row.status === 'planned' && { eventStatus: `${CONTEXT}/EventScheduled` }),
    ...(row.places.length > 0 && { location: row.places.map(({ name }) => ({ '@type': 'Place', name })) }),
    subjectOf: quoted(detail.evidence),
  };
}

interface Published {
  readonly timeline: TimelineInfo;
  /** Which edition. */
  readonly dataset: string;
  readonly isLarge: boolean;
}

/** @param sources as far as the page is to name them */
export function datasetJsonLd(
  { timeline, dataset, isLarge }: Published,
  sources: readonly SourceLabel[],
  root: string,
): WithContext<Dataset> {
  const { from, to } = spanDays(timeline.span);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': root,
    url: root,
    name: timeline.title,
    description: timeline.description,
    version: dataset,
    inLanguage: languageOf(timeline),
    license: { '@type': 'CreativeWork', text: timeline.licence.data },
    isAccessibleForFree: true,
    temporalCoverage: `${from}/${to}`,
    distribution: DISTRIBUTION.filter(([, , ofLarge]) => ofLarge || !isLarge).map(
      ([name, encodingFormat]) => ({
        '@type': 'DataDownload',
        contentUrl: `${root}dataset/${name}`,
        encodingFormat,
      }),
    ),
    ...(sources.length > 0 && { citation: sources.map((source) => work(source, root)) }),
  };
}

/** A source with those of the passages that are its own; nothing where there are none. */
function cited(source: SourceLabel, pieces: readonly Evidence[], root: string): readonly CreativeWork[] {
  const own = pieces.filter((piece) => piece.source === source.id);
  return own.length === 0
    ? []
    : [{ ...work(source, root), hasPart: own.map((piece) => quotation(piece, root)) }];
}

function quotation({ quote, source, excerpt, says, stance }: Evidence, root: string): Quotation {
  const does = stanceWords({ stance });
  return {
    '@type': 'Quotation',
    text: quote,
    creditText: says,
    ...(does && { description: does }),
    url: `${root}sources/${source}/#${excerpt}`,
  };
}

function work({ id, title, publisher, url, published, language }: SourceLabel, root: string): CreativeWork {
  const day = published.kind === 'point' ? schemaDate(published.at) : null;
  return {
    '@type': 'CreativeWork',
    '@id': `${root}sources/${id}/`,
    name: title ?? publisher,
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: language,
    ...(url !== null && { url }),
    ...(day !== null && { datePublished: day }),
  };
}

/** Ends that are known for certain; of some day within a stretch, none. */
function schemaDates(date: EventDate): { readonly startDate?: string; readonly endDate?: string } {
  if (date.kind === 'unknown' || date.kind === 'within') return {};
  const start = date.kind === 'point' ? date.at : date.from;
  const end = date.kind === 'point' ? null : date.to;
  const [startDate, endDate] = [start && schemaDate(start), end && schemaDate(end)];
  return { ...(startDate !== null && { startDate }), ...(endDate !== null && { endDate }) };
}

/** How much of `YYYY-MM-DD` stands for a precision; ISO 8601 has no others. */
const FIGURES: Partial<Record<DatePoint['precision'], number>> = { year: 4, month: 7, day: 10 };

/** As exact as the point is; null where it is about, in doubt, or of another precision. */
function schemaDate({ earliest, precision, approximate, uncertain }: DatePoint): string | null {
  const figures = FIGURES[precision];
  return approximate || uncertain || figures === undefined ? null : formatDay(earliest).slice(0, figures);
}
