/** The data dictionary to be read: the fields of `timeline.json`, made of its schema, and the columns of `events.csv`. */
import { escapeMarkup } from '#base/escape-markup.ts';
import { CSV_COLUMNS } from '#domain/exports/events-csv.ts';
import { dictionaryRows } from './dictionary.ts';

/** What stands in each column; days and dates are of the proleptic Gregorian calendar, in the time of the place. */
const MEANINGS: Readonly<Record<string, string>> = {
  id: 'Of the event: chosen once, never used again; its page is events/<id>/.',
  title: 'In a few words.',
  language: 'BCP 47: of the title and the sentences.',
  date: 'In words, no more exact than is known.',
  date_edtf: 'The same in EDTF (ISO 8601-2), as its author wrote it; “unknown” without a date.',
  first_day:
    'YYYY-MM-DD, exact to the day: the first day on which it may have been going on; empty without a bound.',
  last_day: 'YYYY-MM-DD, exact to the day: the last such day; empty without a bound.',
  date_rests_on:
    'How the date is known: explicit (printed), relative (told from a day of publication) or inferred.',
  category: 'One of: strike, clash, deployment, talks, visit, statement, background, other.',
  status: 'How sure it is that it happened: confirmed, reported, claimed, disputed or planned.',
  countries: 'Names, one a line: those that have a part in it.',
  actors: 'Names, one a line.',
  places: 'Names, one a line; where they are, in degrees (WGS84), stands in places.geojson.',
  sources: 'Publishers of all texts that are quoted on it, one a line.',
  reported_by: 'Of these, those that report it.',
  independent_origins: 'A count: several outlets may relay one origin, which counts once.',
  quotations:
    'One a line: the words, who says so, the publisher, the id of the passage, what it does to the event.',
  accounts_differ_on: 'Points on which the accounts differ, one a line.',
  told: 'What happened, in sentences; a paragraph a line.',
  address: 'Of its page; relative to the folder of the file, where the site’s own address was not known.',
  remarks: 'What part of the whole the file is, and who has read a translation.',
};

/** Throws where a column has no meaning here: that is a bug. */
export function dictionaryPage(schema: object): string {
  const columns = CSV_COLUMNS.map((name) => {
    const meaning = MEANINGS[name];
    if (meaning === undefined) throw new Error(`The column ${name} has no meaning in the dictionary.`);
    return [name, meaning];
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Data dictionary</title>
    <style>
      body { margin: 0 auto; max-width: 70rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
      table { width: 100%; border-collapse: collapse; overflow-wrap: anywhere; }
      caption { padding-block: 1.5rem 0.5rem; font-size: 1.25rem; font-weight: 600; text-align: start; }
      th, td { padding: 0.25rem 0.5rem; border-block-end: 1px solid; text-align: start; vertical-align: top; }
    </style>
  </head>
  <body>
    <main>
      <h1>Data dictionary</h1>
      <p>The shape of <a href="timeline.json">timeline.json</a> is also told to machines:
        <a href="timeline.schema.json">JSON Schema</a>, <a href="timeline.dictionary.csv">this dictionary as CSV</a>.</p>
${table('Columns of events.csv', ['column', 'meaning'], columns)}
${table('Fields of timeline.json', ['field', 'holds', 'allowed', 'meaning'], dictionaryRows(schema))}
    </main>
  </body>
</html>
`;
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((each) => `<th scope="col">${each}</th>`).join('');
  const body = rows.map(([name = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('');
    return `        <tr><th scope="row"><code>${escapeMarkup(name)}</code></th>${cells}</tr>`;
  });
  return `      <table>
        <caption>${caption}</caption>
        <thead><tr>${head}</tr></thead>
        <tbody>
${body.join('\n')}
        </tbody>
      </table>`;
}
