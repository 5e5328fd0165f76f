/**
 * Every term that occurs, in order of its UTF-16 units: as much as it shares with the term before it, and the units of the rest; in how many events it
 * stands; and where the list of these is (`postings-file.ts`). Lists stand in the order of their terms.
 */
import { err, ok, type Result } from '#base/result.ts';
import type { DecodeError } from '../dataset/decode.ts';
import type { ListPlace } from './postings-file.ts';
import { ByteReader, ByteWriter } from './varints.ts';

export interface TermEntry extends Omit<ListPlace, 'from'> {
  readonly term: string;
  /** → `manifest.words.files` */
  readonly file: number;
}

export interface Words {
  /** Ascending, each once. */
  readonly terms: readonly string[];
  /** By term, as `ListPlace` and `TermEntry` have it. */
  readonly counts: Uint32Array;
  readonly files: Uint32Array;
  readonly from: Uint32Array;
  readonly bytes: Uint32Array;
}

/** @param entries in order of their terms; files begin with 0 and none is left out */
export function encodeWords(entries: readonly TermEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(65_536);
  writer.number(entries.length);
  let last = { term: '', file: 0 };
  for (const { term, count, bytes, file } of entries) {
    const shared = sharedLength(last.term, term);
    writer.number(shared);
    writer.number(term.length - shared);
    for (let at = shared; at < term.length; at++) writer.number(term.charCodeAt(at));
    writer.number(count);
    writer.number(bytes);
    writer.number(file - last.file);
    last = { term, file };
  }
  return writer.written();
}

export function decodeWords(content: Uint8Array): Result<Words, DecodeError> {
  const reader = new ByteReader(content);
  const size = reader.number();
  // Each term takes five bytes at least: so much room is not made for a file that is broken.
  if (size * 5 > content.length) return fault('is too short');
  const terms: string[] = [];
  const [counts, files, from, bytes] = [
    new Uint32Array(size),
    new Uint32Array(size),
    new Uint32Array(size),
    new Uint32Array(size),
  ];
  let [last, file, offset] = ['', 0, 0];
  for (let at = 0; at < size && !reader.broken; at++) {
    const shared = reader.number();
    const term = last.slice(0, shared) + unitsOf(reader);
    if (shared > last.length || (at > 0 && term <= last)) return fault('is not in order');
    counts[at] = reader.number();
    bytes[at] = reader.number();
    const step = reader.number();
    if (step > 0) offset = 0;
    file += step;
    files[at] = file;
    from[at] = offset;
    offset += bytes[at] ?? 0;
    last = term;
    terms.push(term);
  }
  return reader.finish(null).ok
    ? ok({ terms, counts, files, from, bytes })
    : fault('is too short, or too long');
}

/** Where the list of a term stands; `term` is its place among the terms. */
export function placeOf({ counts, from, bytes }: Words, term: number): ListPlace {
  return { from: from[term] ?? 0, bytes: bytes[term] ?? 0, count: counts[term] ?? 0 };
}

function sharedLength(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  return at;
}

function unitsOf(reader: ByteReader): string {
  let text = '';
  for (let left = reader.number(); left > 0 && !reader.broken; left--)
    text += String.fromCharCode(reader.number());
  return text;
}

function fault(message: string): Result<never, DecodeError> {
  return err({ kind: 'shape', at: 'words', message });
}
