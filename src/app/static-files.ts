/** The files that stand beside the pages of events and sources, for other programs; the build writes them. */
import { QueryClient } from '@tanstack/react-query';
import { formatDay } from '#domain/calendar.ts';
import { isOfLarge } from '#domain/dataset/manifest.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { annotationsOf } from '#domain/exports/annotations-of.ts';
import { eventsIcs } from '#domain/exports/events-ics.ts';
import type { Exported, ExportedEvent } from '#domain/exports/exported.ts';
import { eventBibtex, eventCsl, eventRis } from '#domain/exports/event-references.ts';
import { eventJsonLd } from '#domain/exports/json-ld.ts';
import { EVENT_FILES, SOURCE_FILES } from '#domain/exports/page-files.ts';
import { TIMELINE_SCHEMA } from '#domain/exports/timeline-json.ts';
import type { DatasetFiles } from '#queries/fill-cache.ts';
import { wholeIn } from './whole-in.ts';

export interface WrittenFile {
  /** Path inside the site. */
  readonly file: string;
  readonly content: string;
}

/** @param root the site's base, with a slash at its end: whole where the site's own address is known. None of a large dataset, whose events have no pages. */
export function renderFiles(files: DatasetFiles, root: string): readonly WrittenFile[] {
  if (isOfLarge(files.get('manifest.json'))) return [];
  const { exported, sources, made } = wholeIn(new QueryClient(), files, {
    addressOf: (id) => `${root}events/${id}/`,
    schema: `${root}dataset/${TIMELINE_SCHEMA}`,
  });
  const annotations = files.get('annotations.jsonld');
  return [
    ...exported.events.flatMap((event) =>
      filesOfEvent(event, { exported, sources, root, made: formatDay(made) }),
    ),
    ...sources.flatMap((source) => filesOfSource(source, annotations)),
  ];
}

interface Edition {
  readonly exported: Exported;
  readonly sources: readonly SourceRecord[];
  readonly root: string;
  /** `YYYY-MM-DD` */
  readonly made: string;
}

function filesOfEvent(
  event: ExportedEvent,
  { exported, sources, root, made }: Edition,
): readonly WrittenFile[] {
  const cited = sources.filter(({ id }) => event.row.sources.some((source) => source.id === id));
  const alone = { ...exported, events: [event] };
  const at = (name: string) => `events/${event.row.id}/${name}`;
  return [
    { file: at(EVENT_FILES.iCalendar), content: eventsIcs(alone, { made }) },
    { file: at(EVENT_FILES['JSON-LD']), content: `${JSON.stringify(eventJsonLd(event, rootFrom(root)))}\n` },
    { file: at(EVENT_FILES.BibTeX), content: eventBibtex(event, exported, cited) },
    { file: at(EVENT_FILES.RIS), content: eventRis(event, exported, cited) },
    { file: at(EVENT_FILES['CSL-JSON']), content: eventCsl(event, exported, cited) },
  ];
}

/** From two folders below it, where the site's own address is not known. */
function rootFrom(root: string): string {
  return root === './' ? '../../' : root;
}

function filesOfSource(source: SourceRecord, annotations: unknown): readonly WrittenFile[] {
  const at = (name: string) => `sources/${source.id}/${name}`;
  const name = SOURCE_FILES['Web Annotations'];
  const own = annotationsOf(annotations, {
    id: `../${at(name)}`,
    base: '../../dataset/',
    excerpts: source.excerpts,
  });
  return [
    { file: at(SOURCE_FILES.BibTeX), content: source.cite.bibtex },
    { file: at(SOURCE_FILES.RIS), content: source.cite.ris },
    { file: at(SOURCE_FILES['CSL-JSON']), content: source.cite.csl },
    { file: at(name), content: own },
  ];
}
