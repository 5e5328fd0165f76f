import { closeSync, openSync, writeSync } from 'node:fs';

/** Characters that are gathered before they are written. */
const BUFFER = 1 << 15;

/** A file that is written line by line. */
export class Lines {
  readonly #file: number;
  #waiting = '';

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length > BUFFER) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting);
    for (let from = 0; from < bytes.length;) from += writeSync(this.#file, bytes, from);
    this.#waiting = '';
  }
}
