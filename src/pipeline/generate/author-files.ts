/** The files around the tables, as an author would write them. */
import type { Region } from './world.ts';

export type TableFormat = 'ndjson' | 'csv' | 'parquet';

/** Without the texts and the tables; by path within the folder of data. */
export function authorFiles(
  regions: readonly Region[],
  events: number,
  seed: number,
  format: TableFormat,
): ReadonlyMap<string, string> {
  const sources = regions.flatMap((region) => region.sources);
  return new Map([
    ['timeline.yaml', timelineYaml(events, seed)],
    ['actors.yaml', list(regions.flatMap(({ actors }) => actors))],
    [
      'places.yaml',
      list(regions.flatMap(({ places }) => places).map((place) => ({ ...place, precision: 'city' }))),
    ],
    ['tables/events.yaml', mappingYaml(format)],
    ...sources.map(({ id, outlet, title, published }): [string, string] => {
      const fields = { outlet: outlet.id, publisher: outlet.name, title, authors: [], published };
      const rest = {
        accessed: '2025-08-15',
        url: `https://${id}.example/told`,
        language: 'en',
        kind: 'article',
      };
      return [`sources/${id}.md`, `---\n${yaml({ ...fields, ...rest })}---\n`];
    }),
  ]);
}

function timelineYaml(events: number, seed: number): string {
  return yaml({
    id: 'generated',
    title: 'A timeline that was made up',
    description: `${events.toLocaleString('en-GB')} events that never were, of nobody, made from the number ${String(seed)} to see how a large timeline does.`,
    span: '2001-01-01/2025-12-31',
    languages: ['en'],
    licence: { data: 'CC0 1.0', code: 'MIT' },
  });
}

/** JSON is YAML, and nothing in it needs quoting. */
function yaml(fields: object): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function list(entries: readonly object[]): string {
  return entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join('');
}

function mappingYaml(format: TableFormat): string {
  const evidence = format === 'csv' ? '  file: excerpts.csv\n  event: event\n' : '  in: evidence\n';
  return `file: events.${format}
columns:
  id: id
  title: title
  date: when
  dateBasis.kind: basis
  dateBasis.by: dated_by
  category: category
  status: status
  countries: countries
  actors: actors
  places: places
  conflicts: conflicts
  text: text
evidence:
${evidence}  columns:
    id: id
    source: source
    quote: quote
    says: says
    attribution: attribution
    origin: origin
    stance: stance
`;
}
