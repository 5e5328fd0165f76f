/** The generated events as tables: with their evidence within, or, where cells hold text alone, in a second table. */
import { rm } from 'node:fs/promises';
import { Engine, quoted } from '../tables/engine.ts';
import type { TableFormat } from './author-files.ts';
import type { GeneratedEvent } from './events.ts';
import { Lines } from './lines.ts';

export interface TableWriter {
  readonly add: (event: GeneratedEvent) => void;
  readonly close: () => Promise<void>;
}

export function tableWriter(folder: string, format: TableFormat): TableWriter {
  if (format === 'csv') return csvWriter(folder);
  const path = `${folder}/events.ndjson`;
  const lines = new Lines(path);
  return {
    add: (event) => lines.add(JSON.stringify(event)),
    close: async () => {
      lines.close();
      if (format === 'parquet') await toParquet(folder, path);
    },
  };
}

const EVENT_CELLS = [
  'id',
  'title',
  'when',
  'basis',
  'dated_by',
  'category',
  'status',
  'countries',
  'actors',
  'places',
  'conflicts',
  'text',
];
const EXCERPT_CELLS = ['event', 'id', 'source', 'quote', 'says', 'attribution', 'origin', 'stance'];

function csvWriter(folder: string): TableWriter {
  const [events, excerpts] = [new Lines(`${folder}/events.csv`), new Lines(`${folder}/excerpts.csv`)];
  events.add(EVENT_CELLS.join(','));
  excerpts.add(EXCERPT_CELLS.join(','));
  return {
    add: (event) => {
      const { countries, conflicts, dated_by, actors, places, evidence } = event;
      const cells = {
        ...event,
        dated_by: dated_by.join('; '),
        countries: countries.map(({ code, role }) => `${code}:${role}`).join('; '),
        actors: actors.join('; '),
        places: places.join('; '),
        conflicts: conflicts.length > 0 ? JSON.stringify(conflicts) : '',
      };
      events.add(row(EVENT_CELLS, cells));
      for (const one of evidence) excerpts.add(row(EXCERPT_CELLS, { event: event.id, ...one }));
    },
    close: () => {
      events.close();
      excerpts.close();
      return Promise.resolve();
    },
  };
}

function row(names: readonly string[], cells: Readonly<Record<string, unknown>>): string {
  return names.map((name) => cell(cells[name])).join(',');
}

function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const EVIDENCE =
  'STRUCT(id VARCHAR, source VARCHAR, quote VARCHAR, says VARCHAR, attribution VARCHAR, origin VARCHAR, stance VARCHAR)[]';
const CONFLICTS = 'STRUCT(about VARCHAR, accounts STRUCT(evidence VARCHAR, says VARCHAR)[])[]';
const TYPES: Readonly<Record<string, string>> = {
  dated_by: 'VARCHAR[]',
  countries: 'STRUCT(code VARCHAR, role VARCHAR)[]',
  actors: 'VARCHAR[]',
  places: 'VARCHAR[]',
  conflicts: CONFLICTS,
  evidence: EVIDENCE,
};

async function toParquet(folder: string, path: string): Promise<void> {
  const engine = await Engine.open(`${folder}/work`);
  const columns = [...EVENT_CELLS, 'evidence'].map(
    (name) => `${quoted(name)}: ${quoted(TYPES[name] ?? 'VARCHAR')}`,
  );
  const lines = `read_json(${quoted(path)}, format = 'newline_delimited', columns = {${columns.join(', ')}})`;
  await engine.run(`COPY (SELECT * FROM ${lines}) TO ${quoted(`${folder}/events.parquet`)} (FORMAT parquet)`);
  await engine.close();
  await rm(path);
}
