/** Gathers in which rows each term stands, in little memory, and makes the files of it. */
import { compare } from '#base/compare.ts';
import { BYTES_PER_POSTINGS } from '#domain/columns/postings-file.ts';
import { ByteWriter } from '#domain/columns/varints.ts';
import { encodeWords, type TermEntry } from '#domain/columns/words-file.ts';
import type { Spool } from './spool.ts';

interface List {
  last: number;
  count: number;
  /** What has not gone to the spool. */
  open: ByteWriter;
  /** Numbers of its pieces in the spool. */
  readonly pieces: number[];
}

/** With so many bytes in memory, all lists go to the spool. */
const MOST_BYTES = 32 << 20;

export class Postings {
  readonly #lists: (List | undefined)[] = [];
  readonly #spool: Spool;
  #bytes = 0;

  constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** Rows must come in order. */
  add(row: number, terms: readonly number[]): void {
    for (const term of terms) {
      const list = (this.#lists[term] ??= { last: 0, count: 0, open: new ByteWriter(4), pieces: [] });
      const before = list.open.length;
      list.open.number(row - list.last);
      list.last = row;
      list.count++;
      this.#bytes += list.open.length - before;
    }
    if (this.#bytes > MOST_BYTES) this.#rest();
  }

  /** Files of lists, each told when it is full, and at last the content of the words file. */
  async finish(terms: readonly string[], put: (content: Uint8Array) => Promise<void>): Promise<Uint8Array> {
    this.#spool.flush();
    const entries: TermEntry[] = [];
    let file = new ByteWriter(BYTES_PER_POSTINGS);
    let files = 0;
    for (const [number, term] of [...terms.entries()].sort(([, a], [, b]) => compare(a, b))) {
      const list = this.#lists[number];
      if (!list) continue;
      const bytes = this.#bytesOf(list);
      if (file.length > 0 && file.length + bytes.length > BYTES_PER_POSTINGS) {
        await put(file.written());
        file = new ByteWriter(BYTES_PER_POSTINGS);
        files++;
      }
      file.bytes(bytes);
      entries.push({ term, count: list.count, bytes: bytes.length, file: files });
    }
    if (file.length > 0) await put(file.written());
    return encodeWords(entries);
  }

  #bytesOf({ pieces, open }: List): Uint8Array {
    return Buffer.concat([...pieces.map((piece) => this.#spool.bytes(piece)), open.written()]);
  }

  #rest(): void {
    for (const list of this.#lists) {
      if (!list || list.open.length === 0) continue;
      list.pieces.push(this.#spool.add(list.open.written()));
      list.open = new ByteWriter(4);
    }
    this.#bytes = 0;
  }
}
