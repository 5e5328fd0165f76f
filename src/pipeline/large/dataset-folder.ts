/** Writes a dataset's files one by one into the folder beside its own, each under a name that carries a hash of its content. */
import { decode, type Schema } from '#domain/dataset/decode.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';
import type { Files } from '../effects.ts';
import { sha256 } from '../hash.ts';
import type { Written } from '../report/reporter.ts';
import { hashOf } from '../write/dataset-files.ts';
import { nextOf } from '../write/put-in-place.ts';

/** The system would not have it: told to the author, as it says it. */
export class WriteError extends Error {}

export class DatasetFolder {
  /** In the order in which they were written. */
  readonly names: string[] = [];
  readonly #folder: string;
  readonly #files: Files;
  readonly #dataset: string;
  /** Those that are written piece by piece. */
  readonly #begun = new Set<string>();
  #bytes = 0;

  constructor(out: string, files: Files, dataset: string) {
    this.#folder = nextOf(out);
    this.#files = files;
    this.#dataset = dataset;
  }

  get written(): Written {
    return { files: this.names.length, bytes: this.#bytes };
  }

  /** Gives the file's name. Throws when the page would not read it: that is a bug. */
  async json(name: string, payload: object, schema: Schema<unknown> | null): Promise<string> {
    return this.jsonText(name, JSON.stringify(payload).slice(1), schema);
  }

  /** @param rest JSON of an object, without its first brace */
  async jsonText(name: string, rest: string, schema: Schema<unknown> | null): Promise<string> {
    const header = JSON.stringify({ format: DATASET_FORMAT, dataset: this.#dataset });
    const content = `${header.slice(0, -1)},${rest}\n`;
    if (schema) hold(name, content, schema);
    return this.#put(`${name}.${hashOf(content)}.json`, content);
  }

  async binary(name: string, content: Uint8Array): Promise<string> {
    return this.#put(`${name}.${sha256(content).slice(0, 16)}.bin`, content);
  }

  /** A file whose name stays. */
  async stable(name: string, content: string): Promise<void> {
    await this.#put(name, content);
  }

  /** A file whose name stays, and that is written piece by piece. Each piece should be of some size: every one opens the file. */
  async append(name: string, content: string): Promise<void> {
    if (!this.#begun.has(name)) {
      this.#begun.add(name);
      await this.#put(name, content);
      return;
    }
    const written = await this.#files.append(`${this.#folder}/${name}`, content);
    if (!written.ok) throw new WriteError(written.error);
    this.#bytes += Buffer.byteLength(content);
  }

  async #put(name: string, content: string | Uint8Array): Promise<string> {
    const written = await this.#files.write(`${this.#folder}/${name}`, content);
    if (!written.ok) throw new WriteError(written.error);
    this.names.push(name);
    this.#bytes += Buffer.byteLength(content);
    return name;
  }
}

function hold(name: string, content: string, schema: Schema<unknown>): void {
  const decoded = decode(schema, JSON.parse(content));
  if (!decoded.ok) throw new Error(`${name} would not be read: ${JSON.stringify(decoded.error)}`);
}
