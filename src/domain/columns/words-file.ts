/**
 * Every term that occurs, in order of its UTF-16 units: as much as it shares with the term before it, and the units of the rest; in how many events it
 * stands; and where the list of these is (`postings-file.ts`). Lists stand in the order of their terms.
 */
import { err, ok, type Result } from '#base/result.ts';
import type { DecodeError } from '../dataset/decode.ts';
import { LONGEST_TERM } from '../search/fold.ts';
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

/** UTF-16 units of all terms together: some four million terms. What a file unfolds to is bounded, whatever it says. */
const MOST_UNITS = 1 << 25;
/** Bytes of lists in a file: a list of a hundred million rows has one of its own. */
const MOST_LIST_BYTES = 1 << 29;

/** @param entries in order of their terms, none longer than `LONGEST_TERM`; files begin with 0 and none is left out */
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
  let [last, file, offset, units] = ['', 0, 0, 0];
  for (let at = 0; at < size && !reader.broken; at++) {
    const term = termAfter(last, reader);
    if (term === null || (units += term.length) > MOST_UNITS) return fault('is too long to be read');
    if (at > 0 && term <= last) return fault('is not in order');
    const [count, length, step] = [reader.number(), reader.number(), reader.number()];
    if (step > 0) offset = 0;
    // A row takes a byte or more.
    if (count > length || offset + length > MOST_LIST_BYTES || step > 1)
      return fault('tells of lists that cannot be');
    file += step;
    counts[at] = count;
    bytes[at] = length;
    files[at] = file;
    from[at] = offset;
    offset += length;
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

/** What it shares with the term before it, and the rest; null where that is no term. */
function termAfter(last: string, reader: ByteReader): string | null {
  const [shared, left] = [reader.number(), reader.number()];
  if (shared > last.length || shared + left > LONGEST_TERM) return null;
  let term = last.slice(0, shared);
  for (let at = 0; at < left && !reader.broken; at++) {
    const unit = reader.number();
    if (unit > 0xffff) return null;
    term += String.fromCharCode(unit);
  }
  return term;
}

function fault(message: string): Result<never, DecodeError> {
  return err({ kind: 'shape', at: 'words', message });
}
