/** Every picture of a dataset, from its files; the build draws them. */
import { eventIndexSchema } from '#domain/dataset/event-index.ts';
import { isOfLarge, smallManifestSchema } from '#domain/dataset/manifest.ts';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import { tableOf } from '#queries/dataset-options.ts';
import { type DatasetFiles, readDatasetFile } from '#queries/fill-cache.ts';
import { readLarge } from '#queries/large/fill-large.ts';
import { here, ticks } from './axis.ts';
import { eventPicture } from './event-picture.ts';
import { altOf, eventWords } from './event-words.ts';
import { inLanguageOf } from './language.ts';
import { eventFile, type Picture, TIMELINE_FILE } from './picture.ts';
import { barsOver, shapesOver } from './plot.ts';
import { lettersWithoutFace } from './runs.ts';
import { timelinePicture } from './timeline-picture.ts';
import { timelineAlt, timelineWords } from './timeline-words.ts';

export { pngOf } from './draw.ts';

const BASE = './';

export interface Pictures {
  /** Each event's, and the timeline's; the timeline's alone of a large dataset. */
  readonly pictures: readonly Picture[];
  /** Letters that no face has: what is written with them has no picture, for it would be one of boxes. */
  readonly unknown: readonly string[];
}

/** Throws a `DatasetError`. */
export async function renderPictures(files: DatasetFiles): Promise<Pictures> {
  const drawn = await (isOfLarge(files.get('manifest.json')) ? ofLarge(files) : ofSmall(files));
  const unknown = drawn.map(({ alt }) => lettersWithoutFace(alt));
  return {
    pictures: drawn.filter((_, i) => unknown[i]?.length === 0),
    unknown: [...new Set(unknown.flat())].sort(),
  };
}

function ofSmall(files: DatasetFiles): Promise<readonly Picture[]> {
  const { index } = readDatasetFile(files, BASE, smallManifestSchema, 'manifest.json');
  const table = tableOf(readDatasetFile(files, BASE, eventIndexSchema, index), BASE);
  return inLanguageOf(table.timeline, () => [
    timelineOf(table),
    ...table.events.map((event) => pictureOf(event, table)),
  ]);
}

function ofLarge(files: DatasetFiles): Promise<readonly Picture[]> {
  const { table } = readLarge(files, BASE);
  const { timeline, size, earliest } = table;
  return inLanguageOf(timeline, () => {
    const words = timelineWords(table, size);
    const svg = timelinePicture(timeline, words, (top) => barsOver(earliest, timeline.span, top));
    return [{ file: TIMELINE_FILE, alt: timelineAlt(words), svg }];
  });
}

export function timelineOf(table: EventTable): Picture {
  const { timeline, events } = table;
  const { span } = timeline;
  const words = timelineWords(table, events.length);
  const days = events.flatMap(({ standsOn }) => standsOn ?? []);
  const plot = (top: number) => shapesOver(events, span, top) ?? barsOver(days, span, top);
  return { file: TIMELINE_FILE, alt: timelineAlt(words), svg: timelinePicture(timeline, words, plot) };
}

export function pictureOf(event: EventRow, { timeline, events }: EventTable): Picture {
  const words = eventWords(event);
  const { span } = timeline;
  const days = [...ticks(events, span), ...here(event, span)];
  return { file: eventFile(event.id), alt: altOf(words), svg: eventPicture(event, words, timeline, days) };
}
