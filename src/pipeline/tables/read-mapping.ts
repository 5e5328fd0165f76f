/** From `tables/<name>.yaml` to what reads the rows. */
import { fault, type Position, type Problem } from '../problem.ts';
import type { TextFile } from '../read/text-file.ts';
import { readYaml, type Yaml } from '../read/yaml.ts';
import { decodeFields } from '../schema/decode-fields.ts';
import {
  type EventColumn,
  type EvidenceColumn,
  mappingFields,
  type MappingFields,
  type Place,
  placeIn,
  SEPARATOR,
} from './mapping-file.ts';

export type TableKind = 'csv' | 'ndjson' | 'parquet';

export interface TableFile {
  /** As the author is shown it. */
  readonly path: string;
  readonly kind: TableKind;
  /** Where the mapping names it. */
  readonly at: Position;
}

export type Places<K extends string> = ReadonlyMap<K, Place>;

export interface Mapping {
  readonly path: string;
  readonly table: TableFile;
  readonly fields: Places<EventColumn>;
  /** Each sentence cites all evidence. */
  readonly citesAll: boolean;
  readonly evidence: Places<EvidenceColumn>;
  readonly evidenceIn: EvidenceIn;
  /** Where the mapping names a column. */
  readonly at: (path: readonly string[]) => Position;
}

export type EvidenceIn =
  | { readonly kind: 'nested'; readonly column: string }
  | { readonly kind: 'table'; readonly table: TableFile; readonly event: string };

/** Adds to `problems`; null when there is anything wrong. */
export function readMapping(file: TextFile, problems: Problem[]): Mapping | null {
  const { yaml, problems: found } = readYaml(file);
  problems.push(...found);
  if (!yaml) return null;
  const { whole, problems: wrong } = decodeFields(mappingFields, yaml);
  problems.push(...wrong);
  if (!whole) return null;
  const table = tableFile(file.path, whole.file, yaml.at(['file']), problems);
  const evidenceIn = evidencePlace(file.path, whole, yaml, problems);
  if (!table || !evidenceIn) return null;
  const separator = whole.separator ?? SEPARATOR;
  const { text, ...columns } = whole.columns;
  const body = typeof text === 'string' ? { column: text } : text;
  return {
    path: file.path,
    table,
    fields: placesOf<EventColumn>({ ...columns, text: body.column }, separator),
    citesAll: 'cites' in body && body.cites === 'all',
    evidence: placesOf<EvidenceColumn>(whole.evidence.columns, separator),
    evidenceIn,
    at: yaml.at,
  };
}

function placesOf<K extends string>(
  specs: Readonly<Partial<Record<K, Parameters<typeof placeIn>[0]>>>,
  separator: string,
): Places<K> {
  const places = new Map<K, Place>();
  for (const key of Object.keys(specs) as K[]) {
    const place = placeIn(specs[key], separator);
    if (place) places.set(key, place);
  }
  return places;
}

function evidencePlace(
  path: string,
  { evidence }: MappingFields,
  yaml: Yaml,
  problems: Problem[],
): EvidenceIn | null {
  const { in: column, file, event } = evidence;
  if (column !== undefined && file === undefined && event === undefined) return { kind: 'nested', column };
  if (column === undefined && file !== undefined && event !== undefined) {
    const table = tableFile(path, file, yaml.at(['evidence', 'file']), problems);
    return table && { kind: 'table', table, event };
  }
  const mend =
    'Give "in", the column that holds a list of it; or "file", a table of its own, and "event", its column with the ids of events.';
  problems.push(fault(yaml.at(['evidence']), 'Where the evidence is does not follow from this.', mend));
  return null;
}

const KINDS: readonly TableKind[] = ['csv', 'ndjson', 'parquet'];

function tableFile(mapping: string, name: string, at: Position, problems: Problem[]): TableFile | null {
  const kind = KINDS.find((ending) => name.endsWith(`.${ending}`));
  const isInside = !name.includes('/') && !name.includes('\\');
  if (kind && isInside) {
    return { path: `${mapping.slice(0, mapping.lastIndexOf('/'))}/${name}`, kind, at };
  }
  const message = isInside ? `"${name}" is no table that can be read.` : `"${name}" lies in another folder.`;
  const mend = isInside ? 'Name a file that ends in .csv, .ndjson or .parquet.' : 'Put it beside this file.';
  problems.push(fault(at, message, mend));
  return null;
}
