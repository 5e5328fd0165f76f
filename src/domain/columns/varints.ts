/** Numbers as bytes: seven bits a byte, the lowest first, the high bit on all but the last. Small numbers take one byte. */
import { err, ok, type Result } from '#base/result.ts';

/** Bytes that grow. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(room = 16) {
    this.#bytes = new Uint8Array(room);
  }

  /** A whole number from 0 to 2^32 - 1. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#byte(rest);
  }

  bytes(some: Uint8Array): void {
    this.#room(some.length);
    this.#bytes.set(some, this.length);
    this.length += some.length;
  }

  /** A view: what is written later may not show in it. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  #byte(value: number): void {
    this.#room(1);
    this.#bytes[this.length++] = value;
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  at: number;
  /** Something was asked for that is not there: what has been given since is worth nothing. */
  broken = false;

  constructor(bytes: Uint8Array, from = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.at = from;
    this.#end = Math.min(end, bytes.length);
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (this.at >= this.#end) break;
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    this.broken = true;
    return 0;
  }

  bytes(length: number): Uint8Array {
    if (this.at + length > this.#end) this.broken = true;
    const some = this.#bytes.subarray(this.at, Math.min(this.#end, this.at + length));
    this.at += length;
    return some;
  }

  /** `value`, if everything was there and nothing is left. */
  finish<T>(value: T): Result<T, null> {
    return !this.broken && this.at === this.#end ? ok(value) : err(null);
  }
}
