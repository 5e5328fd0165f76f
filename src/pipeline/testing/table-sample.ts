/** The sample with one of its events as a row of a table. */
import { runOnDisk } from './on-disk.ts';
import type { Content } from './run-sample.ts';
import { SAMPLE_DATA, SAMPLE_TEXTS } from './sample.ts';

/** The author's files without that event; the texts are beside them. */
export const WITHOUT_FALL: Content = Object.fromEntries(
  Object.entries({ ...SAMPLE_DATA, ...SAMPLE_TEXTS }).filter(
    ([path]) => path !== 'data/events/fall-of-the-government.md',
  ),
);

export const MAPPING = `file: more.ndjson
columns:
  id: id
  title: title
  date: when
  dateBasis.kind: { default: inferred }
  dateBasis.by: dated by
  category: { column: category, default: background }
  status: { default: reported }
  actors: actors
  countries: countries
  text: text
evidence:
  in: evidence
  columns:
    id: id
    source: source
    quote: quote
    says: says
    attribution: { default: outlet }
    origin: { column: origin, default: wire }
    stance: { column: stance, default: supports }
`;

/** The evidence of that event. */
export const EXCERPT = {
  id: 'wire-fallen',
  source: 'wire',
  quote: 'The government had fallen in December',
  says: 'The Wire',
  origin: '',
  stance: '',
};

/** That event, as a row. */
export const FALL = {
  id: 'fall-of-the-government',
  title: 'The government falls',
  when: 'unknown',
  'dated by': [],
  category: '',
  actors: [],
  countries: [],
  text: 'The government fell.\n[@wire-fallen]',
  evidence: [EXCERPT],
};

/** Rows as lines of JSON; texts stand for themselves. */
export function tableWith(...rows: readonly (object | string)[]): Content {
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  return {
    ...WITHOUT_FALL,
    'data/tables/more.yaml': MAPPING,
    'data/tables/more.ndjson': `${lines.join('\n')}\n`,
  };
}

/** That event in comma-separated values, and its evidence in a table of its own. */
export const CSV = {
  mapping: MAPPING.replace('more.ndjson', 'more.csv').replace(
    '  in: evidence',
    '  file: parts.csv\n  event: of',
  ),
  head: 'id,title,when,dated by,category,actors,countries,text\n',
  row: 'fall,"The government, it falls",unknown,,,mod;wire,TR:party; AZ:host,"It fell.\n[@part]"\n',
  partsHead: 'of,id,source,quote,says,origin,stance\n',
  part: 'fall,part,wire,The government had fallen in December,The Wire,,\n',
};

/** Both tables with their heads. */
export function csvWith(events: string | Uint8Array, parts = CSV.partsHead + CSV.part): Content {
  return {
    ...WITHOUT_FALL,
    'data/tables/more.yaml': CSV.mapping,
    'data/tables/more.csv': events,
    'data/tables/parts.csv': parts,
  };
}

/** What is told of it: `more.csv:3:7 error There is … | Did you mean …?`, one a problem. */
export async function tableProblems(content: Content): Promise<readonly string[]> {
  const { problems } = await runOnDisk(content, '--texts', 'texts', '--json');
  return problems.map((one) => one.replaceAll('data/tables/', ''));
}
