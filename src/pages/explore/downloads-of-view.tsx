/** Files of the events that are shown, made in the page: nothing is asked of a server that the page would not ask for. */
import { formatDay } from '#domain/calendar.ts';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { eventsCsv } from '#domain/exports/events-csv.ts';
import { eventsIcs } from '#domain/exports/events-ics.ts';
import { type Exported, madeOn } from '#domain/exports/exported.ts';
import { placesGeoJson } from '#domain/exports/places-geojson.ts';
import { timelineJson } from '#domain/exports/timeline-json.ts';
import { timelineJs } from '#domain/exports/timelinejs.ts';
import * as words from '#messages/downloads.ts';
import { useAbout } from '#session/use-about.ts';
import { useEventDetails } from '#session/use-event-details.ts';
import { useSources } from '#session/use-sources.ts';
import { Absent } from '../absent.tsx';
import { exportedFrom } from './exported-from.ts';
import type { Parts } from './parts.ts';
import { PictureChoices } from './picture/picture-choices.tsx';
import { saveText } from './save-file.ts';
import '#ui/buttons.css';
import './downloads.css';

/** `made`: when the edition was, `YYYY-MM-DD`. */
type Make = (exported: Exported, sources: readonly SourceRecord[], made: string) => string;

/** By the end of the file's name. */
const FORMS: readonly (readonly [form: string, ending: string, type: string, make: Make])[] = [
  ['csv', 'csv', 'text/csv', eventsCsv],
  ['json', 'json', 'application/json', timelineJson],
  ['ics', 'ics', 'text/calendar', (exported, _, made) => eventsIcs(exported, { made })],
  ['geojson', 'geojson', 'application/geo+json', placesGeoJson],
  ['timelinejs', 'timelinejs.json', 'application/json', timelineJs],
];

/** The sources of these events as references, each form by its own name. */
const REFERENCES: typeof FORMS = [
  [
    'BibTeX',
    'bib',
    'application/x-bibtex',
    (_, sources) => sources.map(({ cite }) => cite.bibtex).join('\n'),
  ],
  [
    'RIS',
    'ris',
    'application/x-research-info-systems',
    (_, sources) => sources.map(({ cite }) => cite.ris).join('\n'),
  ],
  [
    'CSL-JSON',
    'csl.json',
    'application/vnd.citationstyles.csl+json',
    (_, sources) =>
      JSON.stringify(
        sources.flatMap(({ cite }) => JSON.parse(cite.csl) as unknown[]),
        null,
        2,
      ),
  ],
];

/** The same in every language. */
const NAMES: ReadonlySet<string> = new Set(REFERENCES.map(([form]) => form));

export function DownloadsOfView(parts: Parts) {
  const { table, shown, hrefs } = parts;
  const details = useEventDetails(shown.rows);
  const sources = useSources();
  const account = useAbout();
  if (details.kind !== 'ready') return <Absent of={details} variant="inline" />;
  if (sources.kind !== 'ready') return <Absent of={sources} variant="inline" />;
  if (account.kind !== 'ready') return <Absent of={account} variant="inline" />;
  const made = formatDay(madeOn(account.value.about, sources.value));
  const save = (ending: string, type: string, make: Make) => {
    const exported = exportedFrom(parts, details.value);
    const name = exported.view ? `${table.timeline.id}-${String(shown.rows.length)}` : table.timeline.id;
    saveText(`${name}.${ending}`, type, make(exported, citedBy(exported, sources.value), made));
  };
  return (
    <div className="copying__texts">
      <ul className="downloads">
        {[...FORMS, ...REFERENCES].map(([form, ending, type, make]) => (
          <li key={form}>
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                save(ending, type, make);
              }}
            >
              {NAMES.has(form) ? form : words.inForm({ form })}
            </button>
          </li>
        ))}
      </ul>
      <PictureChoices {...parts} />
      <p>{words.calendar()}</p>
      <p>{words.places()}</p>
      <p>
        <a href={hrefs.about('downloads')}>{words.all()}</a>
      </p>
    </div>
  );
}

/** Of the sources what these events quote. */
function citedBy({ events }: Exported, sources: readonly SourceRecord[]): readonly SourceRecord[] {
  const cited = new Set(events.flatMap(({ detail }) => detail.evidence.map(({ excerpt }) => excerpt)));
  return sources
    .map((source) => ({ ...source, excerpts: source.excerpts.filter(({ id }) => cited.has(id)) }))
    .filter(({ excerpts }) => excerpts.length > 0);
}
