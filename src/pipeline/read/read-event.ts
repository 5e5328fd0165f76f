/** `events/<id>.md` */
import type { Event, EvidenceEntry } from '../book.ts';
import { readBody } from '../body/sentences.ts';
import { fault, type Problem, startOf } from '../problem.ts';
import { decodeFields } from '../schema/decode-fields.ts';
import { eventFields, evidenceFields } from '../schema/event-file.ts';
import { isRecord } from '../schema/values.ts';
import { ID_OF_FILE, idOfFile } from './id-of-file.ts';
import { readDate } from './read-date.ts';
import { readFrontMatter } from './front-matter.ts';
import type { TextFile } from './text-file.ts';
import type { Yaml } from './yaml.ts';

/** Adds to `problems`; null when nothing can be read. */
export function readEvent(file: TextFile, problems: Problem[]): Event | null {
  const { yaml, bodyFrom, problems: found } = readFrontMatter(file);
  problems.push(...found);
  const body = readBody(file, bodyFrom);
  if (!yaml) {
    if (bodyFrom > 0) problems.push(...body.problems);
    return null;
  }
  const { whole, fields, problems: wrong } = decodeFields(eventFields, yaml);
  problems.push(...wrong, ...body.problems);
  return {
    id: idOfFile(file.path),
    file: file.path,
    idAt: startOf(file.path),
    idMend: ID_OF_FILE,
    whole,
    fields,
    date: readDate(fields.date, () => yaml.at(['date']), problems),
    evidence: readEvidence(yaml, problems),
    sentences: body.sentences,
    at: yaml.at,
    atKey: yaml.atKey,
  };
}

function readEvidence(yaml: Yaml, problems: Problem[]): ReadonlyMap<string, EvidenceEntry> {
  const raw = isRecord(yaml.value) ? yaml.value['evidence'] : undefined;
  if (!isRecord(raw)) return new Map();
  if (Object.keys(raw).length === 0) {
    problems.push(
      fault(yaml.at(['evidence']), 'There is no evidence.', 'Give at least one excerpt that supports it.'),
    );
  }
  return new Map(Object.entries(raw).map(([id, entry]) => [id, readEntry(id, entry, yaml, problems)]));
}

function readEntry(id: string, raw: unknown, yaml: Yaml, problems: Problem[]): EvidenceEntry {
  const decoded = decodeFields(evidenceFields, yaml, ['evidence', id]);
  problems.push(...decoded.problems);
  return {
    id,
    borrowed: !(isRecord(raw) && ('quote' in raw || 'source' in raw)),
    whole: decoded.whole,
    fields: decoded.fields,
    at: (path) => yaml.at(['evidence', id, ...path]),
    atKey: (path) => yaml.atKey(['evidence', id, ...path]),
  };
}
