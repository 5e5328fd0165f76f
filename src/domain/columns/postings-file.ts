/**
 * In which rows a term stands. A file holds the lists of some terms, one after the other without anything between: where each
 * begins, and how many rows it has, stands in the words file. A list is its first row, then how far each further one is from the last.
 */
import { err, ok, type Result } from '#base/result.ts';
import type { DecodeError } from '../dataset/decode.ts';
import { ByteReader, ByteWriter } from './varints.ts';

/** A file of lists is closed when it has so many bytes; a longer list has one of its own. */
export const BYTES_PER_POSTINGS = 65_536;

/** Where a list stands in its file. */
export interface ListPlace {
  readonly from: number;
  readonly bytes: number;
  /** Number of its rows. */
  readonly count: number;
}

/** @param rows ascending, each once */
export function encodeRows(rows: Iterable<number>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let last = 0;
  for (const row of rows) {
    writer.number(row - last);
    last = row;
  }
  return writer.written();
}

/** The lists of one file. `last`: where the last of them stands. */
export function openLists(file: ArrayBuffer, last: ListPlace): Result<Uint8Array, DecodeError> {
  const lists = new Uint8Array(file);
  return lists.length === last.from + last.bytes ? ok(lists) : fault('is not as long as the words file says');
}

/**
 * Visits the rows of one list, ascending, all below `size`: one letter asks for thousands of lists, which are never held all at once. What has been
 * visited before a fault is worth nothing.
 */
export function eachRow(
  file: Uint8Array,
  { from, bytes, count }: ListPlace,
  size: number,
  visit: (row: number) => void,
): Result<null, DecodeError> {
  if (from + bytes > file.length || count > bytes) return fault('is too short');
  const reader = new ByteReader(file, from, from + bytes);
  let last = 0;
  for (let at = 0; at < count; at++) {
    const step = reader.number();
    if ((step === 0 && at > 0) || last + step >= size) return fault('points outside of its table');
    last += step;
    visit(last);
  }
  return reader.finish(null).ok ? ok(null) : fault('is not as long as the words file says');
}

function fault(message: string): Result<never, DecodeError> {
  return err({ kind: 'shape', at: 'postings', message });
}
