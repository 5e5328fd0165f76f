/** The sample with one of its events as a row of a table. */
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

export const FALL = {
  id: 'fall-of-the-government',
  title: 'The government falls',
  when: 'unknown',
  'dated by': [],
  category: '',
  actors: [],
  countries: [],
  text: 'The government fell.\n[@wire-fallen]',
  evidence: [
    {
      id: 'wire-fallen',
      source: 'wire',
      quote: 'The government had fallen in December',
      says: 'The Wire',
      origin: '',
      stance: '',
    },
  ],
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
