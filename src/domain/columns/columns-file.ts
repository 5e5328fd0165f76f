/**
 * The columns as one file: each column's numbers one after the other, little-endian, every column beginning at a multiple of
 * four bytes. Without a header: order and widths follow from the outline. Neighbours are alike, so that it packs well: some
 * eight bytes an event, gzip.
 */
import { err, ok, type Result } from '#base/result.ts';
import type { DecodeError } from '../dataset/decode.ts';
import { ATTRIBUTIONS, BASIS_KINDS, CATEGORIES, STATUSES } from '../vocabulary.ts';
import { daysFault } from './column-dates.ts';
import type { Codes, ColumnName, EventColumns } from './event-columns.ts';
import type { Outline } from './outline.ts';

interface Column {
  readonly name: ColumnName;
  /** Bytes a number: 1, 2 or 4; days have a sign. */
  readonly bytes: 1 | 2 | 4;
  /** Every number is below it. */
  readonly below: number;
}

type Layout = Pick<Outline, 'size' | 'shapes' | 'sets'>;

/** The order of the columns in the file. */
function columnsOf({ shapes, sets }: Layout): readonly Column[] {
  const coded = (name: ColumnName, below: number): Column => ({ name, bytes: bytesFor(below), below });
  return [
    { name: 'day', bytes: 4, below: Infinity },
    coded('shape', shapes.length),
    coded('basis', BASIS_KINDS.length),
    coded('category', CATEGORIES.length),
    coded('status', STATUSES.length),
    coded('countries', sets.countries.length),
    coded('actors', sets.actors.length),
    coded('places', sets.places.length),
    coded('sources', sets.sources.length),
    coded('outlets', sets.outlets.length),
    coded('voices', 2 ** ATTRIBUTIONS.length),
    coded('origins', 256),
    coded('evidence', 256),
    coded('conflicts', 256),
  ];
}

function bytesFor(below: number): 1 | 2 | 4 {
  if (below <= 0x100) return 1;
  return below <= 0x10000 ? 2 : 4;
}

/** An array that holds a number below `below` for each of `size` events. */
export function codesFor(below: number, size: number): Codes {
  return arrayOf(bytesFor(below), new ArrayBuffer(size * bytesFor(below)), 0, size);
}

function arrayOf(bytes: 1 | 2 | 4, buffer: ArrayBuffer, at: number, size: number): Codes {
  if (bytes === 1) return new Uint8Array(buffer, at, size);
  return bytes === 2 ? new Uint16Array(buffer, at, size) : new Uint32Array(buffer, at, size);
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function lengthOf(layout: Layout): number {
  return columnsOf(layout).reduce((sum, { bytes }) => sum + padded(bytes * layout.size), 0);
}

/** The file's content. `columns` must fit the layout: as long, and every number within its table. */
export function encodeColumns(columns: EventColumns, layout: Layout): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(lengthOf(layout));
  let at = 0;
  for (const { name, bytes } of columnsOf(layout)) {
    const values = columns[name];
    if (values.length !== layout.size) throw new RangeError(`${name} has ${String(values.length)} rows.`);
    if (name === 'day') new Int32Array(file.buffer, at, layout.size).set(values);
    else arrayOf(bytes, file.buffer, at, layout.size).set(values);
    at += padded(bytes * layout.size);
  }
  return file;
}

/** Views of `file`, without a copy. Fails when it is not as long as the outline says, a number points outside its table, or a day outside of the calendar. */
export function decodeColumns(file: ArrayBuffer, layout: Layout): Result<EventColumns, DecodeError> {
  if (file.byteLength !== lengthOf(layout))
    return fault('columns', `has ${String(file.byteLength)} bytes, not ${String(lengthOf(layout))}`);
  let at = 0;
  const read = new Map<ColumnName, Int32Array | Codes>();
  for (const column of columnsOf(layout)) {
    const { name, bytes, below } = column;
    const values =
      name === 'day' ? new Int32Array(file, at, layout.size) : arrayOf(bytes, file, at, layout.size);
    if (!isBelow(values, below)) return fault(`columns.${name}`, 'points outside of its table');
    read.set(name, values);
    at += padded(bytes * layout.size);
  }
  const columns = Object.fromEntries(read) as unknown as EventColumns;
  if (!ascends(columns.day)) return fault('columns.day', 'is not in order');
  const wrong = daysFault(columns, layout.shapes);
  return wrong === null ? ok(columns) : fault('columns.day', wrong);
}

function isBelow(values: Int32Array | Codes, below: number): boolean {
  if (below === Infinity || below === 2 ** (8 * values.BYTES_PER_ELEMENT)) return true;
  for (const value of values) if (value >= below) return false;
  return true;
}

function ascends(days: Int32Array): boolean {
  for (let row = 1; row < days.length; row++) if ((days[row] ?? 0) < (days[row - 1] ?? 0)) return false;
  return true;
}

function fault(at: string, message: string): Result<never, DecodeError> {
  return err({ kind: 'shape', at, message });
}
