/** From a row of a table to an event, as `read/read-event.ts` makes one of a Markdown file. */
import type { Body } from '../body/sentences.ts';
import type { Event, EvidenceEntry } from '../book.ts';
import { fault, type Position, type Problem } from '../problem.ts';
import { readDate } from '../read/read-date.ts';
import type { Path, Yaml } from '../read/yaml.ts';
import { decodeFields } from '../schema/decode-fields.ts';
import { type EventFields, eventFields, evidenceFields } from '../schema/event-file.ts';
import type { EvidenceColumn } from './mapping-file.ts';
import type { Mapping, TableFile } from './read-mapping.ts';
import { type RawEvent, rawEvent, type RawEvidence } from './row-fields.ts';
import { eventPlace, evidencePlace } from './row-places.ts';
import { citingAll, readText } from './row-text.ts';
import type { EventRecord, TableColumns } from './table-record.ts';

/** Adds to `problems`; null when nothing of the row can be read, or what it names stands where nothing can. */
export function rowEvent(
  mapping: Mapping,
  columns: TableColumns,
  record: EventRecord,
  problems: Problem[],
): Event | null {
  const at = (path: Path): Position => eventPlace(mapping, columns, record.line, path);
  if (!record.values) {
    problems.push(unreadableRow(mapping.table, record.line));
    return null;
  }
  const raw = rawEvent(mapping, record);
  const evidenceAt = (one: RawEvidence, field: EvidenceColumn | null): Position =>
    evidencePlace(mapping, columns, one, field);
  const yaml = yamlOf(raw, at, evidenceAt);
  const { whole, fields, problems: wrong } = decodeFields(eventFields, yaml);
  const text = mapping.citesAll
    ? citingAll(
        raw.text,
        raw.evidence.map(({ id }) => id),
      )
    : raw.text;
  const body = readText(text, at(['text']));
  const date = readDate(fields.date, () => at(['date']), problems);
  problems.push(...wrong, ...checkId(raw, at));
  if (record.lacks && namesMore(raw, fields, body)) return null;
  problems.push(...body.problems, ...checkEvidence(raw, at, evidenceAt));
  return {
    id: raw.id,
    file: mapping.table.path,
    idAt: at(['id']),
    idMend: 'Correct it in this row.',
    whole,
    fields,
    date,
    evidence: new Map(raw.evidence.map((one) => [one.id, entryOf(one, yaml, evidenceAt, problems)])),
    sentences: body.sentences,
    at,
    atKey: at,
  };
}

/** True where it has no evidence, or names some that it has not. */
function namesMore(
  { evidence }: RawEvent,
  { dateBasis }: Partial<EventFields>,
  { sentences }: Body,
): boolean {
  const own = new Set(evidence.map(({ id }) => id));
  const cited = sentences.flatMap(({ claims }) => claims.flat().map(({ id }) => id));
  return own.size === 0 || [...cited, ...(dateBasis?.by ?? [])].some((id) => !own.has(id));
}

type EvidenceAt = (one: RawEvidence, field: EvidenceColumn | null) => Position;

/** The raw fields as if they had been read from YAML. */
function yamlOf({ fields, evidence }: RawEvent, at: (path: Path) => Position, evidenceAt: EvidenceAt): Yaml {
  const byId = firstById(evidence);
  const place = (path: Path): Position => {
    const one = path[0] === 'evidence' ? byId.get(String(path[1])) : undefined;
    const field = path[2] === undefined ? null : (String(path[2]) as EvidenceColumn);
    return one ? evidenceAt(one, field) : at(path);
  };
  return { value: fields, at: place, atKey: place, isTabled: true };
}

/** Of pieces with one id, which are told, the first. */
function firstById(evidence: readonly RawEvidence[]): ReadonlyMap<string, RawEvidence> {
  return new Map([...evidence].reverse().map((one) => [one.id, one]));
}

function entryOf(one: RawEvidence, yaml: Yaml, evidenceAt: EvidenceAt, problems: Problem[]): EvidenceEntry {
  const decoded = decodeFields(evidenceFields, yaml, ['evidence', one.id]);
  problems.push(...decoded.problems);
  const at = (path: Path): Position =>
    evidenceAt(one, path[0] === undefined ? null : (String(path[0]) as EvidenceColumn));
  return { id: one.id, borrowed: false, whole: decoded.whole, fields: decoded.fields, at, atKey: at };
}

/** Of a row of which nothing can be read. */
export function unreadableRow({ path, kind }: TableFile, line: number): Problem {
  const [message, mend] = kind === 'ndjson' ? NO_OBJECT : NO_JSON;
  return fault({ file: path, line, column: 1 }, message, mend);
}

const NO_OBJECT = [
  'This line is not an object in JSON.',
  'Write one object a line, in UTF-8: {"id": "…", …}.',
] as const;
/** The engine gives a row as JSON, which knows no such numbers. */
const NO_JSON = [
  'This row cannot be read.',
  'Most likely a number in it is NaN or infinite: leave its cell empty.',
] as const;

function checkId({ id, losesDigits }: RawEvent, at: (path: Path) => Position): readonly Problem[] {
  if (losesDigits) return [lostDigits(at(['id']))];
  return id === '' ? [fault(at(['id']), 'This event has no id.', 'Give every row an id of its own.')] : [];
}

function lostDigits(at: Position): Problem {
  const message = 'This number is too large for an id: its last digits would be lost.';
  return fault(at, message, 'Write it as text: in JSON in quotation marks, in Parquet in a column of text.');
}

function checkEvidence(
  { evidence, listsEvidence }: RawEvent,
  at: (path: Path) => Position,
  evidenceAt: EvidenceAt,
): readonly Problem[] {
  if (!listsEvidence) {
    return [
      fault(at(['evidence']), 'This is no list of evidence.', 'Give a list, of one object for each piece.'),
    ];
  }
  if (evidence.length === 0) {
    const mend = 'Give at least one excerpt that supports it.';
    return [fault(at(['evidence']), 'There is no evidence.', mend)];
  }
  const byId = firstById(evidence);
  const lost = evidence.filter(({ losesDigits }) => losesDigits);
  if (lost.length > 0) return lost.map((one) => lostDigits(evidenceAt(one, 'id')));
  return evidence
    .filter((one) => byId.get(one.id) !== one)
    .map((one) =>
      fault(
        evidenceAt(one, 'id'),
        `This event has two pieces of evidence with the id "${one.id}".`,
        'Give each an id of its own.',
      ),
    );
}
