/** From the cells of a row to fields as the front matter of a Markdown event has them; a schema then decides what they are worth. */
import { isRecord } from '../schema/values.ts';
import type { EventColumn, EvidenceColumn, Place } from './mapping-file.ts';
import type { Mapping, Places } from './read-mapping.ts';
import type { EventRecord, TableRow, Values } from './table-record.ts';

export interface RawId {
  readonly id: string;
  /** True where it is a number too large for JSON's numbers: some of its digits were lost. */
  readonly losesDigits: boolean;
}

/** A piece of evidence, and where it stands. */
export interface RawEvidence extends RawId {
  readonly fields: Record<string, unknown>;
  /** Its number in the event's row, from 1; null in a table of its own. */
  readonly number: number | null;
  /** The row that it stands in. */
  readonly line: number;
}

export interface RawEvent extends RawId {
  readonly fields: Record<string, unknown>;
  readonly text: string;
  readonly evidence: readonly RawEvidence[];
  /** False where what should be its list is something else. */
  readonly listsEvidence: boolean;
}

const LISTS = new Set<string>(['dateBasis.by', 'actors', 'places', 'follows'] satisfies EventColumn[]);

export function rawEvent(mapping: Mapping, record: EventRecord): RawEvent {
  const values = record.values ?? {};
  const value = (column: EventColumn): unknown => valueOf(values, column, mapping.fields);
  const rawId = value('id');
  const id = textOf(rawId);
  const fields: Record<string, unknown> = {};
  for (const column of mapping.fields.keys()) {
    if (column !== 'id' && column !== 'text') put(fields, column, value(column));
  }
  const evidence = evidenceOf(mapping, id, record);
  fields['evidence'] = Object.fromEntries(evidence.map((one) => [one.id, one.fields]));
  const listsEvidence = isNothing(record.nested) || Array.isArray(record.nested);
  const text = textOf(value('text'));
  return { id, losesDigits: losesDigits(rawId), fields, text, evidence, listsEvidence };
}

function evidenceOf(mapping: Mapping, event: string, record: EventRecord): readonly RawEvidence[] {
  const { evidence: places, evidenceIn } = mapping;
  const { excerpts, line, nested } = record;
  if (evidenceIn.kind === 'table') {
    return excerpts.map((row, i) => ({
      ...rawEvidence(row, `${event}-${String(i + 1)}`, places),
      number: null,
    }));
  }
  return (Array.isArray(nested) ? nested : []).map((entry: unknown, i) => {
    const row = { line, values: isRecord(entry) ? entry : {} };
    return { ...rawEvidence(row, `${event}-${String(i + 1)}`, places), number: i + 1 };
  });
}

function rawEvidence(
  { line, values }: TableRow,
  otherwise: string,
  places: Places<EvidenceColumn>,
): Omit<RawEvidence, 'number'> {
  const fields: Record<string, unknown> = {};
  for (const column of places.keys()) {
    const value = valueOf(values ?? {}, column, places);
    if (column !== 'id' && value !== undefined) fields[column] = value;
  }
  const id = valueOf(values ?? {}, 'id', places);
  return { id: textOf(id) || otherwise, losesDigits: losesDigits(id), fields, line };
}

/** Undefined where the row says nothing. */
function valueOf<K extends string>(values: Values, column: K, places: Places<K>): unknown {
  const place = places.get(column);
  if (!place) return undefined;
  const raw = place.column === null ? undefined : values[place.column];
  const value = isNothing(raw) ? place.otherwise : raw;
  if (value === undefined) return undefined;
  if (LISTS.has(column)) return listOf(value, place);
  if (column === 'countries') return countriesOf(value, place);
  return column === 'conflicts' ? parsedIfText(value) : value;
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Of one cell, the entries in it. */
function listOf(value: unknown, { separator }: Place): unknown {
  if (typeof value !== 'string') return value;
  return value
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** `TR:party; AZ:host` */
function countriesOf(value: unknown, place: Place): unknown {
  const list = listOf(value, place);
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => {
    if (typeof entry !== 'string') return entry;
    const [code = '', role] = entry.split(':');
    return { code: code.trim(), ...(role !== undefined && { role: role.trim() }) };
  });
}

/** Where a table has no lists, a cell may hold one as JSON. What is none stays as it is, for the schema to refuse. */
export function parsedIfText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function put(fields: Record<string, unknown>, column: EventColumn, value: unknown): void {
  const [outer = '', inner] = column.split('.');
  if (inner === undefined) {
    if (value !== undefined) fields[outer] = value;
    return;
  }
  const group = (fields[outer] ??= {}) as Record<string, unknown>;
  if (value !== undefined) group[inner] = value;
}

/** Of an id or a text, as it counts. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function losesDigits(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}
