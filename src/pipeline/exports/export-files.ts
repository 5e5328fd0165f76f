/** What may be taken along, as files at addresses that stay. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { eventsCsv } from '#domain/exports/events-csv.ts';
import { eventsIcs } from '#domain/exports/events-ics.ts';
import type { Exported } from '#domain/exports/exported.ts';
import { placesGeoJson } from '#domain/exports/places-geojson.ts';
import { TIMELINE_SCHEMA, timelineJson } from '#domain/exports/timeline-json.ts';
import { timelineJs } from '#domain/exports/timelinejs.ts';
import type { DatasetFile } from '../write/dataset-file.ts';
import { dictionary } from './dictionary.ts';
import { dictionaryPage } from './dictionary-page.ts';
import { timelineFileSchema } from './timeline-schema.ts';

/**
 * @param made when the edition was made, `YYYY-MM-DD`
 * Throws when the file of everything is not what its schema promises: that is a bug.
 */
export function exportFiles(
  exported: Exported,
  sources: readonly SourceRecord[],
  made: string,
): readonly DatasetFile[] {
  const whole = timelineJson(exported, sources);
  v.parse(timelineFileSchema, JSON.parse(whole));
  const schema = toJsonSchema(timelineFileSchema, { errorMode: 'ignore' });
  return [
    { name: 'timeline.json', content: whole },
    { name: TIMELINE_SCHEMA, content: `${JSON.stringify(schema, null, 2)}\n` },
    { name: 'timeline.dictionary.csv', content: dictionary(schema) },
    { name: 'dictionary.html', content: dictionaryPage(schema) },
    { name: 'events.csv', content: eventsCsv(exported) },
    { name: 'events.ics', content: eventsIcs(exported, { made }) },
    { name: 'places.geojson', content: placesGeoJson(exported) },
    { name: 'timelinejs.json', content: timelineJs(exported) },
  ];
}
