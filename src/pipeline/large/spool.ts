/** Texts kept on disk, each to be had again by its number. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes that are gathered before they are written. */
const BUFFER = 1 << 20;

export class Spool {
  readonly #file: number;
  readonly #ends = new Numbers();
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  get count(): number {
    return this.#ends.length;
  }

  /** Gives its number. */
  add(content: string | Uint8Array): number {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#ends.push(this.#written + this.#waitingBytes);
    if (this.#waitingBytes > BUFFER) this.flush();
    return this.#ends.length - 1;
  }

  /** Before the first is read. */
  flush(): void {
    const all = Buffer.concat(this.#waiting);
    for (let from = 0; from < all.length;) {
      from += writeSync(this.#file, all, from, all.length - from, this.#written + from);
    }
    this.#written += all.length;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  bytes(number: number): Buffer {
    const from = number === 0 ? 0 : this.#ends.at(number - 1);
    const content = Buffer.allocUnsafe(this.#ends.at(number) - from);
    for (let done = 0; done < content.length;) {
      const read = readSync(this.#file, content, done, content.length - done, from + done);
      if (read === 0) throw new Error('The spool ends before its content.');
      done += read;
    }
    return content;
  }

  text(number: number): string {
    return this.bytes(number).toString();
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Numbers in little room. */
class Numbers {
  #values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(2 * this.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }
}
