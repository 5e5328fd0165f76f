/** Where in a table something stands, so that the author finds it: the row, the column's number where columns have one, and its name. */
import type { Position } from '../problem.ts';
import type { Path } from '../read/yaml.ts';
import type { EventColumn, EvidenceColumn } from './mapping-file.ts';
import type { Mapping } from './read-mapping.ts';
import type { RawEvidence } from './row-fields.ts';
import type { TableColumns } from './table-record.ts';

/** @param path within the fields of an event: `['dateBasis', 'by', 0]` */
export function eventPlace(mapping: Mapping, columns: TableColumns, line: number, path: Path): Position {
  const [outer = '', inner] = path.map(String);
  const { fields, evidenceIn, table } = mapping;
  const place = fields.get(`${outer}.${inner ?? ''}` as EventColumn) ?? fields.get(outer as EventColumn);
  const nested = outer === 'evidence' && evidenceIn.kind === 'nested' ? evidenceIn.column : null;
  // Of a group without a column of its own, the first of its columns.
  const group = [...fields].find(([field]) => field.startsWith(`${outer}.`))?.[1];
  const column = place?.column ?? nested ?? group?.column ?? null;
  return positionOf(table.path, line, columns.events, column);
}

/** @param field null for the piece as a whole */
export function evidencePlace(
  mapping: Mapping,
  columns: TableColumns,
  { number, line }: Pick<RawEvidence, 'number' | 'line'>,
  field: EvidenceColumn | null,
): Position {
  const { evidenceIn, evidence, table } = mapping;
  const column = (field === null ? undefined : evidence.get(field)?.column) ?? null;
  if (evidenceIn.kind === 'table') return positionOf(evidenceIn.table.path, line, columns.evidence, column);
  const whole = positionOf(table.path, line, columns.events, evidenceIn.column);
  const words = `Evidence ${String(number)}`;
  return { ...whole, within: column === null ? words : `${words}, "${column}"` };
}

function positionOf(
  file: string,
  line: number,
  columns: readonly string[] | null,
  name: string | null,
): Position {
  const column = Math.max(0, name === null ? 0 : (columns ?? []).indexOf(name)) + 1;
  return { file, line, column, ...(name !== null && { within: `Column "${name}"` }) };
}
